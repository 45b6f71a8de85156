package org.quoin.testkit;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.quoin.plugin.WordList;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Checks what the build writes of an annotator for those who look for one. */
final class Descriptors {

    private static final String LIST = "META-INF/org.apache.uima.fit/components.txt";

    private static final String BUILD = "; run uimafit-maven-plugin's goals enhance and generate in the build, at"
            + " process-classes (in an IDE, run 'mvn process-classes' once)";

    private Descriptors() {}

    static List<String> check(Subject subject) throws TrialException {
        Class<?> annotator = subject.setup().annotator();
        List<String> findings = new ArrayList<>();
        if (annotator.getAnnotation(TypeCapability.class) == null) {
            findings.add(subject.name() + " does not say what types it takes in and makes: put @TypeCapability(inputs ="
                    + " {...}, outputs = {...}) on the class; without it no pipeline can be checked");
        }
        Optional<URL> file = find(annotator);
        if (file.isEmpty()) {
            findings.add("there is no descriptor " + path(annotator) + " on the class path, so that no catalog finds "
                    + subject.name() + BUILD);
            return findings;
        }
        AnalysisEngineDescription description = parse(file.get());
        checkNames(description.getAnalysisEngineMetaData(), subject, findings);
        checkParameters(description, subject, findings);
        if (!isStale(description, subject, findings) && !isListed(file.get())) {
            findings.add(
                    subject.name() + " is in no " + LIST + " on the class path, so that no catalog finds it" + BUILD);
        }
        return findings;
    }

    private static void checkNames(AnalysisEngineMetaData metaData, Subject subject, List<String> findings) {
        String annotator = subject.setup().annotator().getName();
        if (isBlank(metaData.getName()) || metaData.getName().equals(annotator)) {
            findings.add(subject.name() + " has no name of its own: put @ResourceMetaData(name = \"...\") on the class,"
                    + " with a name that a reader would look for");
        }
        if (isBlank(metaData.getDescription())) {
            findings.add(subject.name() + " has no documentation: say in the Javadoc of the class what it finds, in"
                    + " what kind of text, and what it does not");
        }
        if (isBlank(metaData.getVersion()) || metaData.getVersion().equals("unknown")) {
            findings.add(subject.name() + " has no version, and results can't be traced to it without one: let"
                    + " uimafit-maven-plugin's goal enhance write the project's");
        }
    }

    private static void checkParameters(AnalysisEngineDescription description, Subject subject, List<String> findings) {
        for (ConfigurationParameter parameter : parameters(description)) {
            String named = "the parameter '" + parameter.getName() + "' of " + subject.name();
            if (isBlank(parameter.getDescription())) {
                findings.add(named + " is not documented: say in the Javadoc of its PARAM_ constant what it does and"
                        + " when one would change it");
            }
            if (!parameter.getName().matches("[a-z][a-zA-Z0-9]*")) {
                findings.add(named + " is not named in camelCase: call it '" + camelCase(parameter.getName()) + "'");
            }
        }
    }

    /** Adds a finding if the descriptor was written before the class was last changed. */
    private static boolean isStale(AnalysisEngineDescription description, Subject subject, List<String> findings) {
        Set<String> described = names(description);
        Set<String> real = names(subject.description());
        Capabilities said = Capabilities.of(description);
        Capabilities now = subject.capabilities();
        boolean stale = !described.equals(real)
                || !Set.copyOf(said.inputs()).equals(Set.copyOf(now.inputs()))
                || !Set.copyOf(said.outputs()).equals(Set.copyOf(now.outputs()));
        if (stale) {
            findings.add("the descriptor of " + subject.name() + " is older than the class: their parameters or types"
                    + " differ; build again" + BUILD);
        }
        return stale;
    }

    private static boolean isListed(URL descriptor) throws TrialException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
        try {
            for (Enumeration<URL> lists = loader.getResources(LIST); lists.hasMoreElements(); ) {
                for (String pattern : WordList.read(lists.nextElement().openStream())) {
                    for (Resource listed : resolver.getResources(pattern)) {
                        if (listed.getURL().toString().equals(descriptor.toString())) {
                            return true;
                        }
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new TrialException("a list of components on the class path can't be read: " + e.getMessage(), e);
        }
    }

    /** Finds the descriptor that the build writes beside a class. */
    static Optional<URL> find(Class<?> annotator) {
        return Optional.ofNullable(annotator.getClassLoader().getResource(path(annotator)));
    }

    static AnalysisEngineDescription parse(URL descriptor) throws TrialException {
        try {
            return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(descriptor));
        } catch (IOException | InvalidXMLException e) {
            throw new TrialException("the descriptor " + descriptor + " can't be read: " + e.getMessage(), e);
        }
    }

    static List<ConfigurationParameter> parameters(AnalysisEngineDescription description) {
        return List.of(description
                .getAnalysisEngineMetaData()
                .getConfigurationParameterDeclarations()
                .getConfigurationParameters());
    }

    private static Set<String> names(AnalysisEngineDescription description) {
        Set<String> names = new HashSet<>();
        parameters(description).forEach(parameter -> names.add(parameter.getName()));
        return names;
    }

    private static String path(Class<?> annotator) {
        return annotator.getName().replace('.', '/') + ".xml";
    }

    private static String camelCase(String name) {
        List<String> words = Stream.of(name.split("[^a-zA-Z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        StringBuilder camelCase = new StringBuilder();
        for (String word : words) {
            String rest = word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
            char first = rest.charAt(0);
            camelCase.append(camelCase.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first));
            camelCase.append(rest.substring(1));
        }
        return camelCase.toString();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
