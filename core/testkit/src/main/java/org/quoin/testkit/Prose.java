package org.quoin.testkit;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.quoin.plugin.WordList;

/** News-like text of any length in which hardly a sentence is said twice. The same every time. */
final class Prose {

    private static final long SEED = 20_260_101;

    private static final int SENTENCES_A_PARAGRAPH = 4;

    private static final List<String> SENTENCES = List.copyOf(WordList.of(Prose.class, "prose.txt"));

    private static final Set<String> NAMES = WordList.of(Prose.class, "prose-names.txt");

    private static final List<String> PERSONS = names("person");
    private static final List<String> PLACES = names("place");
    private static final List<String> GROUPS = names("group");

    private Prose() {}

    /** Returns as many sentences, a few a paragraph, with a line end between paragraphs. */
    static String of(int sentences) {
        return of(sentences, List.of());
    }

    /**
     * Returns as many sentences, and the given texts in turn between the paragraphs.
     *
     * @param texts what an annotator finds something in
     */
    static String of(int sentences, List<String> texts) {
        Random random = new Random(SEED);
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            prose.append(sentence(random));
            boolean last = i % SENTENCES_A_PARAGRAPH == SENTENCES_A_PARAGRAPH - 1;
            prose.append(last ? '\n' : ' ');
            if (last && !texts.isEmpty()) {
                prose.append(texts.get(i / SENTENCES_A_PARAGRAPH % texts.size()));
                prose.append('\n');
            }
        }
        return prose.toString();
    }

    private static String sentence(Random random) {
        String sentence = pick(SENTENCES, random)
                .replace("{person}", pick(PERSONS, random))
                .replace("{place}", pick(PLACES, random))
                .replace("{group}", pick(GROUPS, random))
                .replace("{number}", Integer.toString(2 + random.nextInt(100_000)));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> names(String kind) {
        String prefix = kind + ": ";
        return NAMES.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }
}
