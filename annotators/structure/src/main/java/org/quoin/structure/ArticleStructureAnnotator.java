package org.quoin.structure;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;

/** Finds the parts of a plain-text news article. */
@ResourceMetaData(name = "Article structure")
@LanguageCapability("en")
@TypeCapability(
        outputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
            "org.quoin.type.Headline",
            "org.quoin.type.Byline",
            "org.quoin.type.Dateline",
            "org.quoin.type.CreditLine",
            "org.quoin.type.DuplicateText"
        })
public class ArticleStructureAnnotator extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas article) {
        new Paragraph(article, 0, article.getDocumentText().length()).addToIndexes();
    }
}
