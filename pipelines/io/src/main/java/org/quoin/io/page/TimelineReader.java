package org.quoin.io.page;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.quoin.plugin.Span;
import org.quoin.type.Event;
import org.quoin.type.EventArgument;
import org.quoin.type.TimeExpression;

/** Reads the timeline of an article out of its events, and what the timeline's links lead to in the text. */
final class TimelineReader {

    /** How much of a sentence is shown before what takes part in the event. */
    private static final int LEAD_IN = 24;
    /** How much is shown on either side of a trigger at most. */
    private static final int REACH = 130;

    private final String text;
    private final QuoteLayer quotes;
    private final List<Sentence> sentences;
    private int sentence;
    private final Map<CalendarValue, List<EventView>> dated = new TreeMap<>(CalendarValue.ORDER);
    private final List<EventView> open = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Timeline timeline;

    TimelineReader(JCas article, QuoteLayer quotes, boolean sought) {
        this.text = article.getDocumentText();
        this.quotes = quotes;
        this.sentences = article.select(Sentence.class).asList();
        int number = 0;
        int undated = 0;
        for (Event event : article.select(Event.class)) {
            number++;
            if (event.getTime() == null) {
                undated++;
            } else {
                add(event, number);
            }
        }
        List<Timeline.Group> groups = dated.entrySet().stream()
                .map(entry -> new Timeline.Group(
                        entry.getKey().label(), entry.getKey().machine(), entry.getValue()))
                .toList();
        timeline = new Timeline(sought || number > 0, groups, open, undated);
    }

    Timeline timeline() {
        return timeline;
    }

    /** Returns a mark for each event that the timeline shows. */
    List<Mark> marks() {
        return marks;
    }

    private void add(Event event, int number) {
        TimeExpression time = event.getTime();
        EventView view = view(event, number);
        CalendarValue.of(time.getValue(), time.getMod())
                .ifPresentOrElse(
                        date -> dated.computeIfAbsent(date, first -> new ArrayList<>())
                                .add(view),
                        () -> open.add(view));
        marks.add(new Mark(Layer.EVENT, Span.of(event), 0, "", "", "v" + number, ""));
    }

    private EventView view(Event event, int number) {
        Span trigger = Span.of(event);
        Span sentence = sentence(event);
        Span shown = excerpt(event, sentence);
        String before = text.substring(shown.begin(), trigger.begin());
        String after = text.substring(trigger.end(), shown.end());
        Optional<QuoteView> quote = quotes.view(event.getQuote());
        return new EventView(
                number,
                Standing.of(event),
                (shown.begin() > sentence.begin() ? "\u2026" : "") + flat(before),
                Wording.oneLine(event.getCoveredText()),
                flat(after) + (shown.end() < sentence.end() ? "\u2026" : ""),
                quote.map(QuoteView::number).orElse(0),
                quote.map(QuoteView::label).orElse(""),
                quote.map(QuoteView::css).orElse(""),
                quote.map(TimelineReader::by).orElse(""));
    }

    private static String by(QuoteView quote) {
        if (quote.voice().named()) {
            return quote.who();
        }
        return quote.source().isEmpty() ? "a source that is not named" : "\u201c" + quote.source() + "\u201d";
    }

    /** White space collapsed, but not gone where it sets the trigger apart. */
    private static String flat(String text) {
        String line = Wording.oneLine(text);
        if (line.isEmpty()) {
            return text.isEmpty() ? "" : " ";
        }
        return (Wording.isBlank(text.charAt(0)) ? " " : "")
                + line
                + (Wording.isBlank(text.charAt(text.length() - 1)) ? " " : "");
    }

    /** The part of the event's sentence that holds it, what takes part, and its time; cut between words. */
    private Span excerpt(Event event, Span sentence) {
        int begin = Math.min(event.getBegin(), event.getTime().getBegin());
        int end = Math.max(event.getEnd(), event.getTime().getEnd());
        FSArray<EventArgument> arguments = event.getArguments();
        if (arguments != null) {
            for (EventArgument argument : arguments) {
                begin = argument == null ? begin : Math.min(begin, argument.getBegin());
                end = argument == null ? end : Math.max(end, argument.getEnd());
            }
        }
        begin = Math.max(sentence.begin(), Math.max(begin - LEAD_IN, event.getBegin() - REACH));
        end = Math.min(sentence.end(), Math.min(end + LEAD_IN, event.getEnd() + REACH));
        return new Span(
                wordAfter(begin, sentence.begin(), event.getBegin()), wordBefore(end, event.getEnd(), sentence.end()));
    }

    /** Returns the sentence of the event, which stands no earlier than those asked for before. */
    private Span sentence(Event event) {
        while (sentence < sentences.size() && sentences.get(sentence).getEnd() < event.getEnd()) {
            sentence++;
        }
        Span none = Span.of(event);
        return sentence < sentences.size() && Span.of(sentences.get(sentence)).contains(none)
                ? Span.of(sentences.get(sentence))
                : none;
    }

    /** Returns the first begin of a word at or after an offset; the limit if there is none before it. */
    private int wordAfter(int offset, int start, int limit) {
        int at = offset;
        while (at > start && at < limit && !Wording.isBlank(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private int wordBefore(int offset, int limit, int end) {
        int at = offset;
        while (at < end && at > limit && !Wording.isBlank(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
