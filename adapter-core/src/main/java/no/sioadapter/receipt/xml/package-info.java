/** The receipt as XML, after the project's own schema. */
@NullMarked
@XmlSchema(namespace = "urn:sio-adapter:kvittering:1", elementFormDefault = XmlNsForm.QUALIFIED)
package no.sioadapter.receipt.xml;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
