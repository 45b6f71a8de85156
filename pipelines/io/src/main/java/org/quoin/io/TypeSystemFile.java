package org.quoin.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.xml.sax.SAXException;

/** {@code TypeSystem.xml}: the types of a run, whole and without imports, for tools that load its CASes. */
final class TypeSystemFile {

    static final String NAME = "TypeSystem.xml";

    private TypeSystemFile() {}

    static void write(Path folder, TypeSystemDescription types) throws IOException {
        TypeSystemDescription whole = (TypeSystemDescription) types.clone();
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try {
            whole.resolveImports();
            whole.toXML(xml);
        } catch (InvalidXMLException | SAXException e) {
            throw new IOException("the type system can't be written as XML: " + e.getMessage(), e);
        }
        WholeFile.write(folder.resolve(NAME), xml.toByteArray());
    }
}
