package org.quoin.events;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.quoin.plugin.Zone;

/** Reads the sentences of an article that tell its story: headline and text, without what repeats earlier text. */
final class ArticleSentences {

    /**
     * A sentence and its tokens.
     *
     * @param parsed the sentence, whose words are the tokens
     */
    record Read(List<Token> tokens, ParsedSentence parsed) {

        int begin() {
            return tokens.get(0).getBegin();
        }

        int end() {
            return tokens.get(tokens.size() - 1).getEnd();
        }
    }

    private final Map<Token, Dependency> dependencies = new HashMap<>();

    private ArticleSentences(JCas article) {
        for (Dependency dependency : article.select(Dependency.class)) {
            if (dependency.getDependent() != null && dependency.getGovernor() != null) {
                dependencies.putIfAbsent(dependency.getDependent(), dependency);
            }
        }
    }

    static List<Read> of(JCas article) {
        return new ArticleSentences(article).read(article);
    }

    private List<Read> read(JCas article) {
        List<Zone> zones = Zone.of(article).stream()
                .filter(zone -> zone.kind() == Zone.Kind.TEXT || zone.kind() == Zone.Kind.HEADLINE)
                .toList();
        List<Read> sentences = new ArrayList<>();
        Iterator<Token> tokens = article.select(Token.class).iterator();
        Token next = tokens.hasNext() ? tokens.next() : null;
        int zone = 0;
        for (Sentence span : article.select(Sentence.class)) {
            List<Token> inside = new ArrayList<>();
            while (next != null && next.getEnd() <= span.getEnd()) {
                while (zone < zones.size() && zones.get(zone).end() <= next.getBegin()) {
                    zone++;
                }
                boolean told = zone < zones.size() && zones.get(zone).begin() <= next.getBegin();
                if (told && next.getBegin() >= span.getBegin() && next.getEnd() > next.getBegin()) {
                    inside.add(next);
                }
                next = tokens.hasNext() ? tokens.next() : null;
            }
            if (!inside.isEmpty()) {
                sentences.add(new Read(inside, parsed(inside)));
            }
        }
        return sentences;
    }

    private ParsedSentence parsed(List<Token> tokens) {
        Map<Token, Integer> places = new HashMap<>();
        for (Token token : tokens) {
            places.put(token, places.size());
        }
        List<ParsedSentence.Word> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            Dependency dependency = dependencies.get(token);
            Integer head = dependency == null || dependency.getGovernor() == token
                    ? null
                    : places.get(dependency.getGovernor());
            words.add(new ParsedSentence.Word(
                    token.getCoveredText(),
                    lemma(token),
                    tag(token),
                    head == null ? ParsedSentence.NONE : head,
                    head == null ? "root" : orEmpty(dependency.getDependencyType())));
        }
        return new ParsedSentence(words);
    }

    private static String lemma(Token token) {
        Lemma lemma = token.getLemma();
        return lemma == null || lemma.getValue() == null ? token.getCoveredText() : lemma.getValue();
    }

    private static String tag(Token token) {
        POS pos = token.getPos();
        return pos == null ? "" : orEmpty(pos.getPosValue());
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
