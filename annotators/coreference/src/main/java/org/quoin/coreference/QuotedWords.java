package org.quoin.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.quoin.plugin.WordList;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.QuoteSource;

/**
 * Which words of an article stand in which quote. Quotes come from whatever has marked them; where nothing has, what
 * stands in quotation marks is a quote, and the subject of a reporting verb beside it is its source.
 */
final class QuotedWords {

    private static final Set<String> REPORTING = WordList.of(QuotedWords.class, "reporting-verbs.txt");
    /** So many words away from the marks the reporting verb may stand. */
    private static final int FARTHEST_VERB = 6;

    private static final int[] NO_SOURCE = {0, 0};

    private final int[] quoteOfWord;
    private final List<int[]> sources = new ArrayList<>();

    private QuotedWords(int words) {
        quoteOfWord = new int[words];
        Arrays.fill(quoteOfWord, -1);
    }

    static QuotedWords of(JCas article, ArticleReader reader) {
        QuotedWords quoted = new QuotedWords(reader.words().size());
        for (Quote quote : article.select(Quote.class)) {
            quoted.add(quote, reader.words());
        }
        if (quoted.sources.isEmpty()) {
            quoted.addMarked(reader);
        }
        return quoted;
    }

    private void add(Quote quote, Words words) {
        int number = sources.size();
        sources.add(sourceSpan(quote));
        FSArray<QuoteContent> content = quote.getContent();
        if (content == null || !("direct".equals(quote.getKind()) || "mixed".equals(quote.getKind()))) {
            return;
        }
        for (QuoteContent fragment : content) {
            markInside(fragment.getBegin(), fragment.getEnd(), number, words, "mixed".equals(quote.getKind()));
        }
    }

    private static int[] sourceSpan(Quote quote) {
        FSArray<QuoteSource> source = quote.getSource();
        if (source == null || source.size() == 0) {
            return NO_SOURCE;
        }
        QuoteSource first = source.get(0);
        return new int[] {first.getBegin(), first.getEnd()};
    }

    /** Of a mixed quote, only what stands between the marks is in the speaker's own words. */
    private void markInside(int begin, int end, int number, Words words, boolean onlyBetweenMarks) {
        boolean inside = !onlyBetweenMarks;
        for (int word = words.wordAt(begin); word < words.size() && words.begin(word) < end; word++) {
            if (isQuotationMark(words.lower(word))) {
                inside = !onlyBetweenMarks || !inside;
            } else if (inside) {
                quoteOfWord[word] = number;
            }
        }
    }

    private void addMarked(ArticleReader reader) {
        Words words = reader.words();
        boolean inside = false;
        for (int word = 0; word < quoteOfWord.length; word++) {
            if (word > 0 && reader.zone(word) != reader.zone(word - 1)) {
                inside = false;
            }
            if (isQuotationMark(words.lower(word))) {
                inside = !inside;
                if (inside) {
                    sources.add(markedSource(words, word, -1));
                } else if (sources.get(sources.size() - 1) == NO_SOURCE) {
                    sources.set(sources.size() - 1, markedSource(words, word, 1));
                }
            } else if (inside) {
                quoteOfWord[word] = sources.size() - 1;
            }
        }
    }

    /**
     * Finds who says what stands in quotation marks: the subject of a reporting verb before the opening or behind the
     * closing mark.
     *
     * @param mark the opening or closing mark
     * @param step which way to look from there
     * @return the source's span, or {@link #NO_SOURCE}
     */
    private static int[] markedSource(Words words, int mark, int step) {
        for (int word = mark + step; Math.abs(word - mark) <= FARTHEST_VERB; word += step) {
            if (!words.isSameSentence(word, mark) || isQuotationMark(words.lower(word))) {
                return NO_SOURCE;
            }
            if (words.tag(word).startsWith("VB") && REPORTING.contains(words.lemma(word))) {
                int subject = words.child(word, "nsubj");
                boolean outside = subject != Words.NONE && (subject - mark) * step > 0;
                return outside
                        ? new int[] {words.begin(words.first(subject)), words.end(words.last(subject))}
                        : NO_SOURCE;
            }
        }
        return NO_SOURCE;
    }

    private static boolean isQuotationMark(String lower) {
        return switch (lower) {
            case "\"", "\u201C", "\u201D", "``", "''" -> true;
            default -> false;
        };
    }

    /** Returns the number of the quote that a word stands in, or -1. */
    int quote(int word) {
        return quoteOfWord[word];
    }

    /**
     * Finds the mentions that are named as the quotes' sources: of those within a source, the one that begins first, the
     * longest of these.
     *
     * @param mentions the mentions in text order, the longer first
     */
    List<QuotedSpeech> speeches(List<Mention> mentions) {
        int[] begins = mentions.stream().mapToInt(Mention::begin).toArray();
        List<QuotedSpeech> speeches = new ArrayList<>();
        for (int[] source : sources) {
            speeches.add(new QuotedSpeech(sourceMention(source[0], source[1], begins, mentions)));
        }
        return speeches;
    }

    private static int sourceMention(int begin, int end, int[] begins, List<Mention> mentions) {
        int at = Arrays.binarySearch(begins, begin);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && begins[at - 1] == begin) {
            at--;
        }
        // The head of the source may come after a title that is a mention itself: the widest mention is the source.
        int best = -1;
        for (int i = at; i < begins.length && begins[i] < end; i++) {
            Mention mention = mentions.get(i);
            if (mention.end() <= end && (best < 0 || isBetterSource(mention, mentions.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isBetterSource(Mention mention, Mention best) {
        return mention.isName() && mention.isPerson() && !(best.isName() && best.isPerson()) && best.contains(mention);
    }
}
