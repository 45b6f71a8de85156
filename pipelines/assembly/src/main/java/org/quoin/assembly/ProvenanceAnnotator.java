package org.quoin.assembly;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.quoin.type.ComponentRun;
import org.quoin.type.PipelineRun;

/**
 * Writes down which pipeline annotated an article: its components, their versions, parameters and the types that they
 * make. Quoin puts it at the end of every pipeline by itself, parameters set; there is no need to name it in a
 * descriptor.
 */
@ResourceMetaData(name = "Provenance")
@TypeCapability(outputs = {"org.quoin.type.PipelineRun", "org.quoin.type.ComponentRun"})
public class ProvenanceAnnotator extends JCasAnnotator_ImplBase {

    /** The pipeline's name. */
    public static final String PARAM_PIPELINE = "pipeline";

    @ConfigurationParameter(name = PARAM_PIPELINE)
    private String pipeline;

    /** A hash of everything that the results depend on besides the text. */
    public static final String PARAM_HASH = "hash";

    @ConfigurationParameter(name = PARAM_HASH)
    private String hash;

    /** The class names of the pipeline's components, in the order in which they run. */
    public static final String PARAM_COMPONENTS = "components";

    @ConfigurationParameter(name = PARAM_COMPONENTS)
    private String[] components;

    /** The versions of the components, in the same order. */
    public static final String PARAM_VERSIONS = "versions";

    @ConfigurationParameter(name = PARAM_VERSIONS)
    private String[] versions;

    /** The parameters of the components, each as <code>0:name=value</code>: the component's place, counted from 0. */
    public static final String PARAM_PARAMETERS = "parameters";

    @ConfigurationParameter(name = PARAM_PARAMETERS)
    private String[] parameters;

    /** The types that the components make, each as <code>0:type</code>: the component's place, counted from 0. */
    public static final String PARAM_OUTPUTS = "outputs";

    @ConfigurationParameter(name = PARAM_OUTPUTS)
    private String[] outputs;

    @Override
    public void process(JCas article) {
        PipelineRun run = new PipelineRun(article);
        run.setPipeline(pipeline);
        run.setHash(hash);
        List<ComponentRun> runs = IntStream.range(0, components.length)
                .mapToObj(place -> componentRun(place, article))
                .toList();
        run.setComponents(FSArray.create(article, runs.toArray(new ComponentRun[0])));
        run.addToIndexes();
    }

    private ComponentRun componentRun(int place, JCas article) {
        ComponentRun run = new ComponentRun(article);
        run.setComponent(components[place]);
        run.setVersion(versions[place]);
        run.setParameters(StringArray.create(article, at(place, parameters)));
        run.setOutputs(StringArray.create(article, at(place, outputs)));
        run.addToIndexes();
        return run;
    }

    private static String[] at(int place, String[] numbered) {
        String prefix = place + ":";
        return Stream.of(numbered)
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()))
                .toArray(String[]::new);
    }
}
