package org.quoin.events;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.quoin.events.Argument.Role;
import org.quoin.events.ArticleSentences.Read;
import org.quoin.plugin.Span;
import org.quoin.type.EntityMention;
import org.quoin.type.EventArgument;
import org.quoin.type.Quote;
import org.quoin.type.TimeExpression;

/** Turns the participants of events into annotations: with the mentions and times of the article where they stand. */
final class Participants {

    private static final int LONGEST_PHRASE = 12;
    private static final int DEEPEST_QUOTE = 10;

    /**
     * When an event happens.
     *
     * @param quote the innermost quote that tells the time
     */
    record Timed(TimeExpression time, Optional<Quote> quote) {

        /** Tells whether who tells of an event tells the time too: what somebody quotes is not when he says it. */
        boolean isSaidIn(Optional<Quote> quoteOfEvent) {
            if (quote.isEmpty()) {
                return true;
            }
            Quote outer = quoteOfEvent.orElse(null);
            for (int depth = 0; outer != null && depth < DEEPEST_QUOTE; depth++) {
                if (outer == quote.get()) {
                    return true;
                }
                outer = outer.getParent();
            }
            return false;
        }
    }

    private final JCas article;
    /** The longest mention by the offset after its head, where its name or noun ends. */
    private final Map<Integer, EntityMention> mentions = new HashMap<>();

    private final List<TimeExpression> times;
    private final QuoteCover quotes;
    private int nextTime;

    Participants(JCas article) {
        this.article = article;
        for (EntityMention mention : article.select(EntityMention.class)) {
            Annotation head = mention.getHead() == null ? mention : mention.getHead();
            mentions.merge(head.getEnd(), mention, Participants::longer);
        }
        this.times = article.select(TimeExpression.class).asList();
        this.quotes = new QuoteCover(article);
    }

    private static EntityMention longer(EntityMention a, EntityMention b) {
        return b.getEnd() - b.getBegin() > a.getEnd() - a.getBegin() ? b : a;
    }

    /** Returns the annotation of a participant; empty for a place that is no mention of one. */
    Optional<EventArgument> annotation(Read sentence, Argument argument) {
        Optional<EntityMention> mention = mention(sentence, argument.word());
        boolean isPlace = mention.filter(m -> "LOCATION".equals(m.getValue())).isPresent();
        if (argument.role() == Role.PLACE && !isPlace) {
            return Optional.empty();
        }
        Span span = mention.map(Span::of).orElseGet(() -> phrase(sentence, argument.word()));
        EventArgument annotation = new EventArgument(article, span.begin(), span.end());
        annotation.setRole(argument.role().value());
        mention.ifPresent(annotation::setMention);
        return Optional.of(annotation);
    }

    /** Returns the mention whose head is the word, or a name that the word begins. */
    private Optional<EntityMention> mention(Read sentence, int word) {
        for (int i = word; i < sentence.tokens().size() && i < word + LONGEST_PHRASE; i++) {
            EntityMention mention = mentions.get(sentence.tokens().get(i).getEnd());
            if (mention != null
                    && mention.getBegin() <= sentence.tokens().get(word).getBegin()) {
                return Optional.of(mention);
            }
            String relation = sentence.parsed().relation(i + 1);
            if (!relation.equals("flat") && !relation.equals("compound")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Returns a noun with what stands before it in its phrase. */
    private static Span phrase(Read sentence, int noun) {
        int first = noun;
        while (first > 0 && noun - first < LONGEST_PHRASE && isModifier(sentence.parsed(), first - 1, noun)) {
            first--;
        }
        List<Token> tokens = sentence.tokens();
        return new Span(tokens.get(first).getBegin(), tokens.get(noun).getEnd());
    }

    private static boolean isModifier(ParsedSentence sentence, int word, int noun) {
        return switch (sentence.relation(word)) {
            case "det", "amod", "compound", "nummod", "nmod:poss", "case", "advmod" ->
                sentence.head(word) > word
                        && sentence.head(word) <= noun
                        && !sentence.tag(word).equals("IN");
            default -> false;
        };
    }

    /**
     * Returns when events of a sentence happen: each date or time of day by the nearest trigger that it depends on.
     * Sentences are to be asked for in text order.
     */
    Map<Integer, Timed> times(Read sentence, EventClass[] classes) {
        Map<Integer, Timed> found = new HashMap<>();
        for (TimeExpression time : timesOf(sentence)) {
            Optional<Quote> quote = quotes.at(time.getBegin());
            if ("DATE".equals(time.getTimexType()) || "TIME".equals(time.getTimexType())) {
                int trigger = trigger(sentence, time, classes);
                if (trigger >= 0) {
                    found.putIfAbsent(trigger, new Timed(time, quote));
                }
            }
        }
        return found;
    }

    private List<TimeExpression> timesOf(Read sentence) {
        List<TimeExpression> inside = new ArrayList<>();
        while (nextTime < times.size() && times.get(nextTime).getBegin() < sentence.end()) {
            TimeExpression time = times.get(nextTime++);
            if (time.getBegin() >= sentence.begin()) {
                inside.add(time);
            }
        }
        return inside;
    }

    private static int trigger(Read sentence, TimeExpression time, EventClass[] classes) {
        int word = ParsedSentence.NONE;
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).getBegin() >= time.getBegin() && tokens.get(i).getEnd() <= time.getEnd()) {
                int head = sentence.parsed().head(i);
                boolean leaves = head < 0
                        || tokens.get(head).getBegin() < time.getBegin()
                        || tokens.get(head).getEnd() > time.getEnd();
                word = leaves ? i : word;
            }
        }
        for (int depth = 0; word >= 0 && depth < LONGEST_PHRASE; depth++) {
            if (classes[word] != EventClass.NONE) {
                return word;
            }
            word = sentence.parsed().head(word);
        }
        return ParsedSentence.NONE;
    }
}
