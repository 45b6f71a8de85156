package org.quoin.coreference;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.quoin.plugin.Zone;

/** Reads the words of an article and where they stand out of its CAS. */
final class ArticleReader {

    private final JCas article;
    private final Words words;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Zone> zones;
    private final int[] zoneOfWord;

    private ArticleReader(JCas article, Lexicon lexicon) {
        this.article = article;
        this.words = new Words(
                article.getDocumentText(),
                lexicon,
                article.getAnnotationIndex(Token.class).size());
        readTokens();
        readDependencies();
        words.connect();
        zones = Zone.of(article);
        zoneOfWord = zonesOfWords();
    }

    /**
     * Reads an article, which must have a text.
     *
     * @param lexicon the words of earlier articles
     */
    static ArticleReader read(JCas article, Lexicon lexicon) {
        return new ArticleReader(article, lexicon);
    }

    private void readTokens() {
        List<Token> all = article.select(Token.class).asList();
        int at = 0;
        int number = 0;
        for (Sentence sentence : article.select(Sentence.class)) {
            for (; at < all.size() && all.get(at).getEnd() <= sentence.getEnd(); at++) {
                Token next = all.get(at);
                if (next.getBegin() >= sentence.getBegin() && next.getEnd() > next.getBegin()) {
                    tokens.add(next);
                    words.add(next.getBegin(), next.getEnd(), number, tag(next), lemma(next));
                }
            }
            number++;
        }
    }

    private static String tag(Token token) {
        POS pos = token.getPos();
        return pos == null || pos.getPosValue() == null ? "" : pos.getPosValue();
    }

    private static String lemma(Token token) {
        Lemma lemma = token.getLemma();
        return lemma == null || lemma.getValue() == null ? "" : lemma.getValue();
    }

    private void readDependencies() {
        for (Dependency dependency : article.select(Dependency.class)) {
            Token dependent = dependency.getDependent();
            Token governor = dependency.getGovernor();
            if (dependent == null || governor == null || dependency.getDependencyType() == null) {
                continue;
            }
            int word = words.wordAt(dependent.getBegin());
            int head = words.wordAt(governor.getBegin());
            if (word < words.size() && head < words.size() && words.head(word) == Words.NONE) {
                words.attach(word, head, dependency.getDependencyType());
            }
        }
    }

    private int[] zonesOfWords() {
        int[] numbers = new int[words.size()];
        Arrays.fill(numbers, -1);
        int zone = 0;
        for (int word = 0; word < numbers.length; word++) {
            while (zone < zones.size() && zones.get(zone).end() <= words.begin(word)) {
                zone++;
            }
            if (zone < zones.size() && zones.get(zone).begin() <= words.begin(word)) {
                numbers[word] = zone;
            }
        }
        return numbers;
    }

    Words words() {
        return words;
    }

    /** Returns the token that a word was read from. */
    Token token(int word) {
        return tokens.get(word);
    }

    /** Returns the number of the zone that a word stands in, or -1 if it stands in none. */
    int zone(int word) {
        return zoneOfWord[word];
    }

    /** Tells whether a word stands in a headline or a paragraph of the story. */
    boolean isStory(int word) {
        if (zoneOfWord[word] < 0) {
            return false;
        }
        Zone.Kind kind = zones.get(zoneOfWord[word]).kind();
        return kind == Zone.Kind.TEXT || kind == Zone.Kind.HEADLINE;
    }

    /** Tells whether a word stands in a byline or a credit line, which name those who report. */
    boolean isAside(int word) {
        if (zoneOfWord[word] < 0) {
            return false;
        }
        Zone.Kind kind = zones.get(zoneOfWord[word]).kind();
        return kind == Zone.Kind.BYLINE || kind == Zone.Kind.CREDIT;
    }
}
