package org.quoin.events;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
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

    /** By the begins of their dependents. */
    private final List<Dependency> dependencies = new ArrayList<>();

    private int nextDependency;

    private ArticleSentences(JCas article) {
        boolean sorted = true;
        int last = 0;
        for (Dependency dependency : article.select(Dependency.class)) {
            if (dependency.getDependent() != null && dependency.getGovernor() != null) {
                dependencies.add(dependency);
                sorted &= dependency.getDependent().getBegin() >= last;
                last = dependency.getDependent().getBegin();
            }
        }
        if (!sorted) {
            dependencies.sort(Comparator.comparingInt(
                    dependency -> dependency.getDependent().getBegin()));
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
        int[] begins = new int[tokens.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = tokens.get(i).getBegin();
        }
        ParsedSentence.Word[] words = new ParsedSentence.Word[begins.length];
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            int dependency = dependency(token);
            int head = dependency < 0
                    ? ParsedSentence.NONE
                    : place(dependencies.get(dependency).getGovernor(), token, begins);
            words[i] = new ParsedSentence.Word(
                    token.getCoveredText(),
                    lemma(token),
                    tag(token),
                    head,
                    head == ParsedSentence.NONE
                            ? "root"
                            : orEmpty(dependencies.get(dependency).getDependencyType()));
        }
        return new ParsedSentence(words);
    }

    /** Returns the first dependency of a token, which stands after those asked for before; -1 if it has none. */
    private int dependency(Token token) {
        int begin = token.getBegin();
        while (nextDependency < dependencies.size()
                && dependencies.get(nextDependency).getDependent().getBegin() < begin) {
            nextDependency++;
        }
        for (int i = nextDependency;
                i < dependencies.size() && dependencies.get(i).getDependent().getBegin() == begin;
                i++) {
            if (dependencies.get(i).getDependent() == token) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the place of a governor in the sentence; none for one outside of it or for the token itself. */
    private static int place(Token governor, Token token, int[] begins) {
        int place = governor == token ? -1 : Arrays.binarySearch(begins, governor.getBegin());
        return place < 0 ? ParsedSentence.NONE : place;
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
