package org.quoin.evaluation;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.quoin.type.EntityMention;

/** Takes the last word for a person's name. */
public class LastWordNamer extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas article) {
        String text = article.getDocumentText();
        EntityMention mention = new EntityMention(article, text.lastIndexOf(' ') + 1, text.length());
        mention.setValue("PERSON");
        mention.setForm("name");
        mention.addToIndexes();
    }
}
