package org.example.anonymity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.plugin.Span;

/** Finds the sources of one article, sentence by sentence in text order. */
final class SourceFinder {

    /** How many words may stand between a source and its terms. */
    private static final int FARTHEST_TERMS = 25;

    /** Terms without a condition belong to their clause: 'officials who were not authorized to speak'. */
    private static final int FARTHEST_CONSTRAINT = 4;

    /** For how many sentences 'they' may be the last source. */
    private static final int LONGEST_MEMORY = 3;

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "both", "all", "some", "neither", "none", "each", "most");

    private static final Set<String> ONE = Set.of("he", "she", "each", "neither");

    private static final Set<String> BEFORE_ADDRESSEE = Set.of(
            "told", "tell", "tells", "telling", "to", "with", "like", "unlike", "for", "about", "against", "than");

    private final Lexicon lexicon;

    /** The nouns, in the singular, of the sources that the article has had. */
    private final Set<String> introduced = new HashSet<>();

    private Optional<GradedMention> last = Optional.empty();
    private int sentencesSinceLast;

    SourceFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Returns the sources of the next sentence, in text order.
     *
     * @param words the words of the sentence
     * @param quoteSources the sources of quotes that are known already and stand in the sentence, in text order
     */
    List<GradedMention> find(List<Word> words, List<Span> quoteSources) {
        List<GradedMention> mentions = new ArrayList<>();
        SourceRanges ranges = new SourceRanges(words, quoteSources, lexicon);
        BitSet unnamed = addUnnamed(words, ranges, mentions);
        addNamed(words, ranges, unnamed, mentions);
        mentions.sort(Comparator.comparing(GradedMention::span));
        remember(mentions);
        return mentions;
    }

    private void remember(List<GradedMention> mentions) {
        sentencesSinceLast++;
        for (GradedMention mention : mentions) {
            if (mention.degree() != Degree.NAMED) {
                last = Optional.of(mention);
                sentencesSinceLast = 0;
            }
        }
        if (sentencesSinceLast == LONGEST_MEMORY) {
            last = Optional.empty();
        }
    }

    /** Returns the indexes of the words that belong to unnamed sources. */
    private BitSet addUnnamed(List<Word> words, SourceRanges ranges, List<GradedMention> mentions) {
        BitSet unnamed = new BitSet();
        List<SentenceTerms.Found> told = new SentenceTerms(words, lexicon).find();
        List<Candidate> candidates = new Candidates(words, lexicon, !told.isEmpty()).find();
        Map<Candidate, Terms> terms = new HashMap<>();
        for (SentenceTerms.Found found : told) {
            Optional<Candidate> holder = holder(found, candidates, words);
            if (holder.isPresent()) {
                terms.merge(holder.get(), found.terms(), SourceFinder::join);
            } else {
                addPronoun(found, words, mentions);
            }
        }
        Reporting reporting = new Reporting(words, lexicon);
        Grading grading = new Grading(words, lexicon);
        for (Candidate candidate : candidates) {
            Terms ofCandidate = terms.getOrDefault(candidate, Terms.NONE);
            boolean source = !ofCandidate.isEmpty()
                    || reporting.isSource(candidate)
                    || ranges.beginWith(candidate);
            if (source && isUnnamed(candidate, ofCandidate, words)) {
                mentions.add(grading.grade(candidate, ofCandidate));
                introduced.add(lexicon.singular(words.get(candidate.head())));
                unnamed.set(candidate.start(), candidate.end());
            }
        }
        return unnamed;
    }

    private static Terms join(Terms first, Terms second) {
        return new Terms(first.condition().or(second::condition), first.reason().or(second::reason));
    }

    /** Returns whose terms they are: of the nearest source before them, or of the first after them if they open the sentence. */
    private static Optional<Candidate> holder(
            SentenceTerms.Found found, List<Candidate> candidates, List<Word> words) {
        int farthest = found.terms().condition().isPresent() ? FARTHEST_TERMS : FARTHEST_CONSTRAINT;
        Optional<Candidate> before = candidates.stream()
                .filter(candidate -> candidate.end() <= found.from() && found.from() - candidate.end() <= farthest)
                .filter(candidate -> words.subList(candidate.end(), found.from()).stream().noneMatch(Word::isBarrier))
                .filter(candidate -> !isAddressee(candidate, words))
                .reduce((earlier, later) -> later);
        if (before.isPresent() || hasSubject(words.subList(0, found.from()))) {
            return before;
        }
        return candidates.stream()
                .filter(candidate -> candidate.start() >= found.to()
                        && candidate.start() - found.to() <= FARTHEST_CONSTRAINT)
                .findFirst();
    }

    private static boolean isAddressee(Candidate candidate, List<Word> words) {
        int before = candidate.start() - 1;
        return before >= 0
                && BEFORE_ADDRESSEE.contains(words.get(before).lower())
                && !(before > 0 && words.get(before - 1).is("according"));
    }

    private static boolean hasSubject(List<Word> words) {
        return words.stream().anyMatch(word -> word.isNoun() || PRONOUNS.contains(word.lower()));
    }

    /** 'They spoke on condition of anonymity': they are the last source. */
    private void addPronoun(SentenceTerms.Found found, List<Word> words, List<GradedMention> mentions) {
        for (int at = found.from() - 1; at >= Math.max(0, found.from() - FARTHEST_TERMS); at--) {
            Word word = words.get(at);
            if (word.isBarrier() || word.isNoun()) {
                return;
            }
            if (PRONOUNS.contains(word.lower()) && last.isPresent()) {
                GradedMention before = last.get();
                mentions.add(new GradedMention(
                        new Span(word.begin(), word.end()),
                        before.degree(),
                        !ONE.contains(word.lower()),
                        Optional.empty(),
                        found.terms()));
                return;
            }
        }
    }

    private boolean isUnnamed(Candidate candidate, Terms terms, List<Word> words) {
        Word head = words.get(candidate.head());
        if (lexicon.isPersonNoun(head)) {
            return candidate.knows() || !terms.isEmpty();
        }
        if (isPartOfTitle(candidate, words)) {
            return false;
        }
        boolean known = introduced.contains(lexicon.singular(head));
        if (lexicon.isBareNoun(head) || known || candidate.knows() || !terms.isEmpty()) {
            return true;
        }
        Word first = words.get(candidate.start());
        boolean possessive = words.subList(candidate.start(), candidate.head()).stream()
                .anyMatch(word -> word.isTagged("POS") || word.isTagged("PRP$"));
        return possessive ? lexicon.isPlural(head) : !NounPhrases.isDefinite(first);
    }

    /** One person has no noun without an article but in a title or an apposition: 'the engineer and safety expert'. */
    private boolean isPartOfTitle(Candidate candidate, List<Word> words) {
        Word first = words.get(candidate.start());
        boolean bare = candidate.start() > 0 && first.isAdjective() || candidate.start() == candidate.head();
        Word head = words.get(candidate.head());
        return bare && lexicon.isRole(head) && !lexicon.isPlural(head);
    }

    private void addNamed(List<Word> words, SourceRanges ranges, BitSet unnamed, List<GradedMention> mentions) {
        for (SourceRanges.Range range : ranges.all()) {
            int taken = unnamed.nextSetBit(range.from());
            boolean free = taken < 0 || taken >= range.to();
            if (free && NamedSource.is(words.subList(range.from(), range.to()), lexicon)) {
                mentions.add(new GradedMention(range.span(), Degree.NAMED, false, Optional.empty(), Terms.NONE));
            }
        }
    }
}
