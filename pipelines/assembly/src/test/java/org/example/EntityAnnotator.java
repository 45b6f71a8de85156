package org.example;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;

/** Makes an entity of every name. */
public class EntityAnnotator extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas article) {
        for (EntityMention name : article.select(EntityMention.class).asList()) {
            Entity entity = new Entity(article);
            entity.setName(name.getCoveredText());
            entity.addToIndexes();
        }
    }
}
