package org.quoin.assembly;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLSerializer;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Writes a pipeline as UIMA knows it: an aggregate with its components inside and a fixed flow, and beside it the type
 * system, which it imports.
 */
public final class UimaExport {

    private UimaExport() {}

    /**
     * Writes a pipeline.
     *
     * @param folder where to; made if missing
     * @return the aggregate's descriptor, then the type system's
     * @throws IOException if it can't be written, also because a value holds what UIMA's XML can't
     */
    public static List<Path> write(Pipeline pipeline, Path folder) throws IOException {
        for (Pipeline.Step step : pipeline.described()) {
            for (ParameterValue value : step.values()) {
                checkSpaces(value, step);
            }
        }
        String name = pipeline.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        Path types = folder.resolve(name + "-types.xml");
        Path aggregate = folder.resolve(name + ".xml");
        Files.createDirectories(folder);
        TypeSystemDescription whole = (TypeSystemDescription) pipeline.types().clone();
        whole.setName(pipeline.name());
        write(whole, types);
        write(importing(types.getFileName().toString(), pipeline.aggregate()), aggregate);
        return List.of(aggregate, types);
    }

    /** UIMA drops white space at the ends of a value as it reads. */
    private static void checkSpaces(ParameterValue value, Pipeline.Step step) throws IOException {
        for (Object item : value.items()) {
            if (!item.toString().strip().equals(item.toString())) {
                throw new IOException("UIMA would drop the white space around '" + item + "', a value of parameter '"
                        + value.parameter().name() + "' of " + step.simpleName() + " (" + value.origin() + ")");
            }
        }
    }

    /** Has the one component that carries the types import them instead. */
    private static AnalysisEngineDescription importing(String types, AnalysisEngineDescription aggregate) {
        Iterator<MetaDataObject> components = aggregate
                .getDelegateAnalysisEngineSpecifiersWithImports()
                .values()
                .iterator();
        while (components.hasNext()) {
            ResourceSpecifier component = (ResourceSpecifier) components.next();
            if (component instanceof AnalysisEngineDescription engine && !components.hasNext()) {
                TypeSystemDescription imported =
                        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
                Import location = UIMAFramework.getResourceSpecifierFactory().createImport();
                location.setLocation(types);
                imported.setImports(new Import[] {location});
                engine.getAnalysisEngineMetaData().setTypeSystem(imported);
            }
        }
        return aggregate;
    }

    /** A line an element: indented, UIMA's XML has an empty line after each. */
    private static void write(MetaDataObject description, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ContentHandler xml = new XMLSerializer(out, false).getContentHandler();
            xml.startDocument();
            description.toXML(xml, true);
            xml.endDocument();
        } catch (SAXException e) {
            throw new IOException(file + " can't be written as XML: " + e.getMessage(), e);
        }
    }
}
