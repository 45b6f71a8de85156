package org.quoin.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.junit.jupiter.api.Test;

class TypeSystemTest {

    private static List<TypeDescription> ownTypes() throws Exception {
        TypeSystemDescription all = TypeSystemDescriptionFactory.createTypeSystemDescription();
        all.resolveImports();
        return List.of(all.getTypes()).stream()
                .filter(type -> type.getName().startsWith("org.quoin."))
                .toList();
    }

    @Test
    void everyTypeAndFeatureSaysWhatItIs() throws Exception {
        assertThat(ownTypes()).hasSizeGreaterThan(25).allSatisfy(type -> {
            assertThat(type.getDescription()).as(type.getName()).isNotBlank();
            assertThat(List.of(type.getFeatures()))
                    .extracting(FeatureDescription::getDescription)
                    .as(type.getName())
                    .allSatisfy(description -> assertThat(description).isNotBlank());
        });
    }

    @Test
    void uimaFitFindsOurTypesAndDkprosTogether() throws Exception {
        JCas article = JCasFactory.createJCas();
        article.setDocumentText("\"It works,\" she said.");
        Quote quote = new Quote(article, 0, 11);
        quote.setKind("direct");
        quote.addToIndexes();

        assertThat(article.select(Quote.class).single().getCoveredText()).isEqualTo("\"It works,\"");
        assertThat(article.getTypeSystem().getType("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"))
                .isNotNull();
    }

    @Test
    void aQuoteHasNoKindButTheThree() throws Exception {
        Quote quote = new Quote(JCasFactory.createJCas());
        assertThatThrownBy(() -> quote.setKind("oral")).hasMessageContaining("oral");
    }
}
