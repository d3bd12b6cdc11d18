/**
 * Profil's export: XML, a person at a time; no claim of what the vendor does. The classes bound
 * with JAXB hold texts as they stand and never leave the package.
 */
@NullMarked
@XmlSchema(namespace = XmlNames.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package no.sioadapter.source.profil;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
