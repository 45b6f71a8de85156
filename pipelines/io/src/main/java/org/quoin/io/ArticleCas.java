package org.quoin.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.quoin.type.Article;

/** The CAS of one article: how what a reader delivers gets into it, and what it is called there. */
public final class ArticleCas {

    /** What UIMA calls a language that nobody named. */
    private static final String ANY_LANGUAGE = "x-unspecified";

    private ArticleCas() {}

    /**
     * Puts an article into an empty CAS: its text, its id (DKPro's {@link DocumentMetaData}, which DKPro's writers name
     * their files by) and what is known of it ({@link Article}).
     *
     * @param article a CAS that is new or reset
     * @param id the article's id
     * @param text its text, as it shall be annotated
     * @param facts what is known of it
     * @param language its language where the facts don't tell
     */
    public static void fill(JCas article, String id, String text, ArticleFacts facts, String language) {
        article.setDocumentText(text);
        DocumentMetaData name = DocumentMetaData.create(article);
        name.setDocumentId(id);
        name.setDocumentTitle(facts.headline().orElse(null));
        name.setDocumentUri(facts.uri().orElse(null));
        article.setDocumentLanguage(facts.language().orElse(language));

        Article whole = new Article(article, 0, text.length());
        whole.setPublished(facts.published().orElse(null));
        whole.setProvider(facts.provider().orElse(null));
        whole.setUri(facts.uri().orElse(null));
        whole.setTitle(facts.headline().orElse(null));
        whole.addToIndexes();
    }

    /** Returns the article's language; empty when nobody named it. */
    public static Optional<String> language(JCas article) {
        return Optional.of(article.getDocumentLanguage()).filter(language -> !ANY_LANGUAGE.equals(language));
    }

    /** Returns the article's id. */
    public static String id(JCas article) {
        return DocumentMetaData.get(article).getDocumentId();
    }
}
