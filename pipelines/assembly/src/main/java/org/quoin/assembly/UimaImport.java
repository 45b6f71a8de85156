package org.quoin.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.Capability;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.resource.metadata.NameValuePair;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/**
 * Reads an aggregate of UIMA's as a pipeline descriptor. What a descriptor of Quoin's has no words for is reported, and
 * nothing is made of it then.
 */
public final class UimaImport {

    private final Installation installation;
    private final Problems problems = new Problems();
    private final List<DescriptorWriter.Item> items = new ArrayList<>();
    private final ResourceManager resources;
    private final Position file;

    private UimaImport(Path file, Installation installation) {
        this.installation = installation;
        this.file = Position.of(file.toString());
        this.resources = UIMAFramework.newDefaultResourceManager();
        this.resources.setExtensionClassLoader(installation.quoin(), false);
    }

    /**
     * Reads an aggregate.
     *
     * @param file a UIMA descriptor of an analysis engine; what it imports by location is read as well
     * @return the pipeline descriptor, in YAML
     * @throws DescriptorException if it can't be read, or says what a pipeline descriptor can't, with all that
     */
    public static String read(Path file, Installation installation) throws DescriptorException {
        UimaImport reader = new UimaImport(file, installation);
        String yaml = reader.yaml(file);
        if (reader.problems.hasErrors()) {
            throw new DescriptorException(reader.problems.report());
        }
        return yaml;
    }

    private String yaml(Path path) throws DescriptorException {
        AnalysisEngineDescription engine = parse(path);
        flatten("the aggregate", engine, Map.of());
        if (items.isEmpty() && !problems.hasErrors()) {
            problems.add(ProblemCode.NOT_EXPRESSIBLE, file, "there is no component in it");
        }
        String name = engine.getAnalysisEngineMetaData().getName();
        String description = engine.getAnalysisEngineMetaData().getDescription();
        return new DescriptorWriter(
                        name == null ? "" : name.strip(),
                        description == null ? "" : description.strip(),
                        language(engine))
                .with(items);
    }

    /** A document type declaration is refused before UIMA sees the file; UIMA refuses it in those that are imported. */
    private AnalysisEngineDescription parse(Path path) throws DescriptorException {
        try (InputStream in = Files.newInputStream(path)) {
            new XmlCursor(in).finish();
            AnalysisEngineDescription engine =
                    UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(path.toFile()));
            engine.getDelegateAnalysisEngineSpecifiers(resources);
            return engine;
        } catch (XMLStreamException e) {
            throw unreadable(XmlCursor.position(e, path.toString()), XmlCursor.reason(e));
        } catch (IOException | InvalidXMLException e) {
            throw unreadable(file, reason(e));
        }
    }

    private static DescriptorException unreadable(Position position, String reason) {
        return new DescriptorException(List.of(new Problem(
                ProblemCode.NOT_UIMA, position, "this can't be read as a UIMA analysis engine: " + reason)));
    }

    /** Returns the innermost message, which tells the cause. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause().getMessage() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage().lines().findFirst().orElse("");
    }

    private void flatten(String key, AnalysisEngineDescription engine, Map<String, Object> given) {
        Component component = new InstalledEngine(installation).find(engine).orElse(null);
        if (component != null) {
            add(component, values(engine, given));
            return;
        }
        if (engine.isPrimitive()) {
            problems.add(
                    ProblemCode.UNKNOWN_COMPONENT,
                    file,
                    key + " is a " + engine.getAnnotatorImplementationName()
                            + ", which is not installed; put its plugin into a folder of plugins");
            return;
        }
        new Expressible(key, file, problems).check(engine);
        Map<String, Map<String, Object>> overrides = overrides(engine, values(engine, given));
        for (String node : flow(engine)) {
            ResourceSpecifier delegate = delegates(engine).get(node);
            if (delegate instanceof AnalysisEngineDescription inner) {
                flatten(node, inner, overrides.getOrDefault(node, Map.of()));
            } else {
                inexpressible(node + " is a "
                        + (delegate == null
                                ? "component that is not there"
                                : delegate.getClass().getSimpleName())
                        + "; a pipeline consists of analysis engines that run here");
            }
        }
    }

    private static List<String> flow(AnalysisEngineDescription engine) {
        return engine.getAnalysisEngineMetaData().getFlowConstraints() instanceof FixedFlow fixed
                ? List.of(fixed.getFixedFlow())
                : List.of();
    }

    private Map<String, ResourceSpecifier> delegates(AnalysisEngineDescription engine) {
        try {
            return engine.getDelegateAnalysisEngineSpecifiers(resources);
        } catch (InvalidXMLException e) {
            problems.add(ProblemCode.NOT_UIMA, file, "a component can't be read: " + reason(e));
            return Map.of();
        }
    }

    /** Returns the values of an engine's parameters; what stands around it overrides its own. */
    private static Map<String, Object> values(AnalysisEngineDescription engine, Map<String, Object> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        ConfigurationParameterSettings settings =
                engine.getAnalysisEngineMetaData().getConfigurationParameterSettings();
        for (NameValuePair pair : settings.getParameterSettings()) {
            values.put(pair.getName(), pair.getValue());
        }
        values.putAll(given);
        return values;
    }

    /** Returns what an aggregate's parameters say of its components' parameters, by component. */
    private static Map<String, Map<String, Object>> overrides(
            AnalysisEngineDescription aggregate, Map<String, Object> values) {
        Map<String, Map<String, Object>> overrides = new LinkedHashMap<>();
        for (ConfigurationParameter parameter : aggregate
                .getAnalysisEngineMetaData()
                .getConfigurationParameterDeclarations()
                .getConfigurationParameters()) {
            Object value = values.get(parameter.getName());
            if (value != null) {
                for (String override : parameter.getOverrides()) {
                    int slash = override.indexOf('/');
                    overrides
                            .computeIfAbsent(override.substring(0, slash), key -> new LinkedHashMap<>())
                            .put(override.substring(slash + 1), value);
                }
            }
        }
        return overrides;
    }

    private void add(Component component, Map<String, Object> values) {
        if (component.isInEveryPipeline()) {
            return;
        }
        Map<String, Object> with = new LinkedHashMap<>();
        for (Parameter parameter : component.parameters()) {
            Optional<Object> value =
                    Optional.ofNullable(values.get(parameter.name())).map(uima -> written(parameter, uima));
            if (!value.equals(parameter.defaultValue())) {
                value.ifPresentOrElse(
                        written -> with.put(parameter.name(), written),
                        () -> inexpressible("it leaves the parameter '" + parameter.name() + "' of "
                                + component.className() + " without a value, which has a default here"));
            }
        }
        values.keySet().stream()
                .filter(name -> component.parameter(name).isEmpty())
                .forEach(name -> inexpressible("it sets a parameter '" + name + "' of " + component.className()
                        + ", which the one that is installed does not have"));
        items.add(new DescriptorWriter.Item(List.of(), component.nameIn(installation.catalog()), with));
    }

    /** Relative paths count from the working folder in UIMA's descriptors, but from their own in Quoin's. */
    private static Object written(Parameter parameter, Object value) {
        List<Object> items = value instanceof Object[] array ? Arrays.asList(array) : List.of(value);
        List<Object> written = items.stream()
                .map(item -> new ParameterValue(parameter, item, Origin.commandLine(Position.of(""))).forEngine(item))
                .toList();
        return parameter.multiValued() ? written : written.get(0);
    }

    private String language(AnalysisEngineDescription engine) {
        List<String> languages = Arrays.stream(
                        engine.getAnalysisEngineMetaData().getCapabilities())
                .map(Capability::getLanguagesSupported)
                .flatMap(Arrays::stream)
                .distinct()
                .toList();
        if (languages.size() > 1) {
            inexpressible("it serves several languages, " + String.join(", ", languages)
                    + "; a pipeline is for one, or for any: take all but one out");
        }
        return languages.size() == 1 && !languages.get(0).equals(Pipeline.ANY_LANGUAGE) ? languages.get(0) : "";
    }

    private void inexpressible(String what) {
        problems.add(ProblemCode.NOT_EXPRESSIBLE, file, what);
    }
}
