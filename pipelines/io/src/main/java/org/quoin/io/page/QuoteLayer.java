package org.quoin.io.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.quoin.plugin.Span;
import org.quoin.type.Entity;
import org.quoin.type.Quote;
import org.quoin.type.QuoteFragment;

/** The quotes of an article: what the list says of each, and what they mark in the text. */
final class QuoteLayer {

    private final String text;
    private final VoiceGrouping grouping = new VoiceGrouping();
    private final Map<Voice, Integer> counts = new HashMap<>();
    private final Map<Quote, QuoteView> byQuote = new HashMap<>();
    private final List<QuoteView> views = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    QuoteLayer(JCas article) {
        text = article.getDocumentText();
        article.select(Quote.class).forEach(this::add);
    }

    /** Returns the quotes in text order, the outer before the inner. */
    List<QuoteView> views() {
        return views;
    }

    List<Mark> marks() {
        return marks;
    }

    /** Returns what the list says of a quote; nothing for one that is not of this article, or null. */
    Optional<QuoteView> view(Quote quote) {
        return Optional.ofNullable(byQuote.get(quote));
    }

    private void add(Quote quote) {
        List<Span> content = spans(quote.getContent());
        if (content.isEmpty()) {
            content = List.of(Span.of(quote));
        }
        List<Span> cue = spans(quote.getCue());
        List<Span> source = spans(quote.getSource());
        QuoteView view = view(quote, words(content), words(cue), words(source));
        views.add(view);
        byQuote.put(quote, view);
        mark(view, content, cue, source);
    }

    private QuoteView view(Quote quote, String content, String cue, String source) {
        String speaker = name(quote.getSpeaker());
        Voice voice = speaker.isEmpty()
                ? grouping.ofSource(source)
                : grouping.ofSpeaker(quote.getSpeaker().getAddress(), speaker);
        String label = voice.letter() + counts.merge(voice, 1, Integer::sum);
        return new QuoteView(
                views.size() + 1,
                label,
                voice,
                who(voice, source),
                quote.getKind() == null ? "" : quote.getKind(),
                cue,
                source,
                speaker,
                name(quote.getAddressee()),
                view(quote.getParent()).map(QuoteView::label).orElse(""),
                Wording.excerpt(content),
                Wording.words(content));
    }

    private static String who(Voice voice, String source) {
        if (voice.named()) {
            return voice.name();
        }
        return source.isEmpty() ? "no source named" : source;
    }

    private void mark(QuoteView view, List<Span> content, List<Span> cue, List<Span> source) {
        String css = view.nested() ? view.css() + " in" : view.css();
        for (int i = 0; i < content.size(); i++) {
            String label = i == 0 ? view.label() : "";
            String target = i == 0 ? "q" + view.number() : "";
            marks.add(new Mark(Layer.QUOTE, content.get(i), view.number(), css, label, target, view.note()));
        }
        mark(Layer.CUE, cue, view, "cue of " + view.label());
        mark(Layer.SOURCE, source, view, "source of " + view.label());
    }

    private void mark(Layer layer, List<Span> spans, QuoteView view, String note) {
        for (Span span : spans) {
            marks.add(new Mark(layer, span, view.number(), view.css(), "", "", note));
        }
    }

    private String words(List<Span> spans) {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(words.isEmpty() ? "" : " ").append(span.of(text));
        }
        return Wording.oneLine(words.toString());
    }

    private static List<Span> spans(FSArray<? extends QuoteFragment> fragments) {
        if (fragments == null) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (QuoteFragment fragment : fragments) {
            if (fragment != null) {
                spans.add(Span.of(fragment));
            }
        }
        return spans;
    }

    private static String name(Entity entity) {
        return entity == null || entity.getName() == null ? "" : Wording.oneLine(entity.getName());
    }
}
