package org.quoin.testkit;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.cas.Type;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Makes an article for a test: a text, and annotations of the types on the class path.
 *
 * <pre>{@code
 * JCas article = AnnotatedText.of("The plan may fail, an official said.")
 *         .with(Sentence.class, Token.class)
 *         .annotate(Person.class, "an official")
 *         .run(HedgeAnnotator.class)
 *         .jcas();
 * }</pre>
 */
public final class AnnotatedText {

    private static final Set<Class<?>> PLAIN =
            Set.of(Paragraph.class, Sentence.class, Token.class, POS.class, Lemma.class);

    private final JCas article;

    private AnnotatedText(JCas article) {
        this.article = article;
    }

    /** Starts an article in English. */
    public static AnnotatedText of(String text) {
        return of(text, "en");
    }

    /** Starts an article in a language, named by its code, such as {@code de}. */
    public static AnnotatedText of(String text, String language) {
        try {
            return new AnnotatedText(JCasFactory.createText(text, language));
        } catch (UIMAException e) {
            throw new IllegalStateException("no CAS can be made of the types on the class path: " + e.getMessage(), e);
        }
    }

    /**
     * Adds paragraphs (lines), sentences, tokens, parts of speech or lemmas, found in a plain way. Ask for all in one
     * call, as parts of speech and lemmas are set at the tokens.
     *
     * @param types some of Paragraph, Sentence, Token, POS and Lemma
     */
    public AnnotatedText with(Class<?>... types) {
        Set<Class<?>> asked = Set.of(types);
        if (!PLAIN.containsAll(asked)) {
            String known = PLAIN.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "only these can be found in a plain way: " + known + "; add others with annotate(...) or run(...)");
        }
        PlainReading.add(article.getCas(), asked.stream().map(Class::getName).collect(Collectors.toSet()));
        return this;
    }

    /**
     * Annotates a piece of the text.
     *
     * @param covered the piece, which must occur once
     */
    public AnnotatedText annotate(Class<? extends Annotation> type, String covered) {
        return annotate(type, covered, annotation -> {});
    }

    /**
     * Annotates a piece of the text.
     *
     * @param covered the piece, which must occur once
     * @param features sets the annotation's features, before it is indexed
     */
    public <T extends Annotation> AnnotatedText annotate(Class<T> type, String covered, Consumer<? super T> features) {
        String text = article.getDocumentText();
        int begin = text.indexOf(covered);
        if (covered.isEmpty() || begin < 0) {
            throw new IllegalArgumentException("there is no '" + covered + "' in '" + text + "'");
        }
        if (text.indexOf(covered, begin + 1) >= 0) {
            throw new IllegalArgumentException(
                    "'" + covered + "' occurs more than once in '" + text + "': say which by its offsets");
        }
        return annotate(type, begin, begin + covered.length(), features);
    }

    /**
     * Annotates a span of the text.
     *
     * @param begin offset of its first character, in UTF-16 units
     * @param end offset after its last character
     * @param features sets the annotation's features, before it is indexed
     */
    public <T extends Annotation> AnnotatedText annotate(
            Class<T> type, int begin, int end, Consumer<? super T> features) {
        Type uimaType = article.getCasType(type);
        T annotation = type.cast(article.getCas().createAnnotation(uimaType, begin, end));
        features.accept(annotation);
        annotation.addToIndexes();
        return this;
    }

    /**
     * Runs an annotator over the article.
     *
     * @param parameters names and values in turn
     * @throws AssertionError if the annotator fails
     */
    public AnnotatedText run(Class<? extends AnalysisComponent> annotator, Object... parameters) {
        try {
            SimplePipeline.runPipeline(article, Setup.describe(annotator, parameters));
        } catch (UIMAException e) {
            throw new AssertionError(annotator.getSimpleName() + " failed on '" + article.getDocumentText() + "'", e);
        }
        return this;
    }

    /** Returns the article. */
    public JCas jcas() {
        return article;
    }
}
