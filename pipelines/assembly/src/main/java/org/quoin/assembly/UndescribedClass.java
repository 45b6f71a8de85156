package org.quoin.assembly;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.Capability;
import org.xml.sax.SAXException;

/**
 * A component that publishes no descriptor, only a class with uimaFIT's annotations. It has to be loaded to be known.
 */
final class UndescribedClass {

    private static final String ENDING = ".class";

    private UndescribedClass() {}

    /** Tells whether all that is known of a component is its class. */
    static boolean isOne(Component component) {
        return component.descriptor().toString().endsWith(ENDING);
    }

    /**
     * Finds a component by its class.
     *
     * @param className a full class name
     * @return the component; empty if there is no such class
     * @throws ResourceInitializationException if the class is there and is no component
     */
    static Optional<Component> find(String className, List<Plugin> plugins) throws ResourceInitializationException {
        String path = className.replace('.', '/') + ENDING;
        for (Plugin plugin : plugins) {
            URL file = plugin.own().getResource(path);
            if (file != null) {
                return read(className, plugin, file);
            }
        }
        return Optional.empty();
    }

    private static Optional<Component> read(String className, Plugin plugin, URL file)
            throws ResourceInitializationException {
        try {
            ByteArrayOutputStream descriptor = new ByteArrayOutputStream();
            describe(className, plugin.loader()).toXML(descriptor);
            URI place = URI.create(file.toString());
            return ComponentReader.read(
                    new ByteArrayInputStream(descriptor.toByteArray()),
                    className,
                    new Component.Home(
                            plugin, place, ComponentList.origin(className.replace('.', '/') + ENDING, place)));
        } catch (IOException | SAXException | XMLStreamException e) {
            throw new ResourceInitializationException(e);
        }
    }

    /** Makes a descriptor of what a class's annotations say. */
    static AnalysisEngineDescription describe(String className, ClassLoader loader)
            throws ResourceInitializationException {
        try {
            Class<?> type = Class.forName(className, false, loader);
            if (!AnalysisComponent.class.isAssignableFrom(type)) {
                throw new ResourceInitializationException(
                        new IllegalArgumentException(className + " is not a UIMA analysis component"));
            }
            return AnalysisEngineFactory.createEngineDescription(
                    type.asSubclass(AnalysisComponent.class),
                    UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription(),
                    null,
                    null,
                    (Capability[]) null);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ResourceInitializationException(e);
        }
    }
}
