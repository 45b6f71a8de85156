package org.quoin.io;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.quoin.type.ComponentRun;
import org.quoin.type.PipelineRun;

/**
 * Tells which layers of annotation a pipeline made for an article: a layer that found nothing has run all the same.
 * Where the article doesn't say what made its annotations, a layer has run if it holds something.
 */
public final class Layers {

    private final JCas article;
    private final boolean recorded;
    private final List<Type> outputs = new ArrayList<>();

    /** @param article an annotated article */
    public Layers(JCas article) {
        this.article = article;
        TypeSystem types = article.getTypeSystem();
        List<PipelineRun> runs = article.select(PipelineRun.class).asList();
        recorded = !runs.isEmpty();
        for (PipelineRun run : runs) {
            for (ComponentRun component : Features.of(run.getComponents())) {
                for (String output : Features.of(component.getOutputs())) {
                    Type type = types.getType(output);
                    if (type != null) {
                        outputs.add(type);
                    }
                }
            }
        }
    }

    /** Returns the types that the components say they make; none where the article doesn't say what annotated it. */
    List<Type> outputs() {
        return outputs.stream().distinct().toList();
    }

    /** Tells whether a component was there to make annotations of the type or of a subtype. */
    public boolean has(Class<? extends TOP> layer) {
        if (!recorded) {
            return !article.select(layer).isEmpty();
        }
        Type type = article.getCasType(layer);
        TypeSystem types = article.getTypeSystem();
        return outputs.stream().anyMatch(output -> types.subsumes(type, output));
    }
}
