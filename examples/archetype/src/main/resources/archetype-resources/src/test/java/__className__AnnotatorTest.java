package ${package};

import static org.quoin.testkit.Assertions.assertThat;

import ${package}.type.${className}Phrase;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quoin.testkit.AnnotatedText;
import org.quoin.testkit.Conformance;

class ${className}AnnotatorTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContractOfPlugins() {
        return Conformance.of(${className}Annotator.class)
                .on("The ferry was reportedly late.")
                .tests();
    }

    @Test
    void findsThePhrasesOfTheList() {
        JCas article = AnnotatedText.of("Apparently the ferry is late. It appears to have no captain.")
                .with(Token.class)
                .run(${className}Annotator.class)
                .jcas();

        assertThat(article).annotations(${className}Phrase.class).spans("Apparently", "appears to");
    }
}
