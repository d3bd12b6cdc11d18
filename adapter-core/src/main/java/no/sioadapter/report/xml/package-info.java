/** The report as XML, after the project's own schema. */
@NullMarked
@XmlSchema(
    namespace = "urn:sio-adapter:kvartalsrapport:1",
    elementFormDefault = XmlNsForm.QUALIFIED)
package no.sioadapter.report.xml;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
