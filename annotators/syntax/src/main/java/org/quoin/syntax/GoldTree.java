package org.quoin.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/** A sentence with gold tags, heads (-1 for the root) and relations. */
record GoldTree(String[] forms, String[] tags, int[] heads, String[] relations) {

    /** Returns the trees of an article's sentences; a sentence with a token that has no tag or no head is left out. */
    static List<GoldTree> of(JCas gold) {
        Map<Token, Dependency> dependencies = new HashMap<>();
        gold.select(Dependency.class).forEach(dependency -> dependencies.put(dependency.getDependent(), dependency));
        List<GoldTree> trees = new ArrayList<>();
        for (Sentence sentence : gold.select(Sentence.class)) {
            List<Token> tokens = gold.select(Token.class).coveredBy(sentence).asList();
            boolean whole =
                    tokens.stream().allMatch(token -> token.getPos() != null && dependencies.containsKey(token));
            if (whole && !tokens.isEmpty()) {
                trees.add(tree(tokens, dependencies));
            }
        }
        return trees;
    }

    private static GoldTree tree(List<Token> tokens, Map<Token, Dependency> dependencies) {
        int size = tokens.size();
        GoldTree tree = new GoldTree(new String[size], new String[size], new int[size], new String[size]);
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            Dependency dependency = dependencies.get(token);
            tree.forms[i] = token.getCoveredText();
            tree.tags[i] = token.getPos().getPosValue();
            // A root governs itself; a governor in another sentence is none.
            boolean root = dependency.getGovernor() == token;
            tree.heads[i] = root ? -1 : tokens.indexOf(dependency.getGovernor());
            tree.relations[i] = tree.heads[i] < 0 ? "root" : dependency.getDependencyType();
        }
        return tree;
    }

    int size() {
        return forms.length;
    }

    /** Fills in the words for a parser. */
    void into(SentenceWords words) {
        words.clear();
        for (int i = 0; i < forms.length; i++) {
            words.add(forms[i], 0, forms[i].length(), tags[i]);
        }
    }
}
