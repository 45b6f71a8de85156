package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.plugin.Span;
import org.quoin.quotes.Units.Piece;

/**
 * Attributes the quotations of an article: finds for each what is said, by which cue, and who says it. After the
 * conventions of PARC 3.0 (Pareti 2012) and PolNeAR (Newell et al. 2018), where quotation marks belong to the content
 * and a clause that is quoted in part is content as a whole.
 */
final class Attributor {

    private final Words words;
    private final List<Quotation> quotations;
    private final Map<Quotation, Draft> draftOf = new IdentityHashMap<>();
    private final Map<Quotation, List<Piece>> nested = new IdentityHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    /** Quotations that stand alone and are not attributed yet. */
    private final List<Quotation> alone = new ArrayList<>();

    private Attributor(Words words, List<Quotation> quotations) {
        this.words = words;
        this.quotations = quotations;
    }

    /**
     * Returns the direct and mixed quotes of an article in text order, the outer before the nested.
     *
     * @param words its words
     * @param passages its paragraphs and headline, disjoint, in text order
     * @param sentences where its sentences begin
     */
    static List<Attribution> attribute(Words words, List<Span> passages, SentenceBegins sentences) {
        List<Quotation> quotations = QuotationPairing.pair(words.text(), passages, sentences).stream()
                .map(new OpenEnds(words)::close)
                .toList();
        Attributor attributor = new Attributor(words, quotations);
        attributor.attributeAll(passages);
        return attributor.attributions();
    }

    private void attributeAll(List<Span> passages) {
        List<List<Piece>> outermost = nest(passages);
        Optional<Draft> announced = Optional.empty();
        for (int i = 0; i < passages.size(); i++) {
            PassageAttribution passage =
                    new PassageAttribution(new Units(words, passages.get(i), outermost.get(i)), draftOf, announced);
            drafts.addAll(passage.attribute());
            alone.addAll(passage.alone());
            announced = passage.announcement();
        }
        nested.forEach((outer, pieces) -> attributeNested(outer, pieces));
        for (Quotation quotation : alone) {
            if (!draftOf.containsKey(quotation) && hasWord(quotation)) {
                Draft draft = new Draft().content(quotation);
                draftOf.put(quotation, draft);
                drafts.add(draft);
            }
        }
    }

    private boolean hasWord(Quotation quotation) {
        return quotation.pieces().stream()
                .anyMatch(piece -> piece.of(words.text()).codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private void attributeNested(Quotation outer, List<Piece> pieces) {
        for (Span span : outer.pieces()) {
            List<Piece> within =
                    pieces.stream().filter(piece -> span.contains(piece.span())).toList();
            if (within.isEmpty()) {
                continue;
            }
            Span inside = new Span(Math.min(span.begin() + 1, span.end()), span.end());
            PassageAttribution passage =
                    new PassageAttribution(new Units(words, inside, within), draftOf, Optional.empty());
            passage.attributeNested().forEach(draft -> drafts.add(draft.within(Optional.of(outer))));
        }
    }

    /** Sorts the pieces into passages, those inside another piece apart. */
    private List<List<Piece>> nest(List<Span> passages) {
        List<Piece> pieces = new ArrayList<>();
        quotations.forEach(q -> q.pieces().forEach(span -> pieces.add(new Piece(span, q))));
        pieces.sort(Comparator.comparing(Piece::span));
        List<List<Piece>> outermost = new ArrayList<>();
        int next = 0;
        for (Span passage : passages) {
            List<Piece> here = new ArrayList<>();
            while (next < pieces.size() && pieces.get(next).span().begin() < passage.end()) {
                Piece piece = pieces.get(next++);
                Piece last = here.isEmpty() ? piece : here.get(here.size() - 1);
                if (last == piece || piece.span().begin() >= last.span().end()) {
                    here.add(piece);
                } else if (last.span().contains(piece.span())) {
                    nested.computeIfAbsent(last.quotation(), q -> new ArrayList<>())
                            .add(piece);
                }
            }
            outermost.add(here);
        }
        return outermost;
    }

    private List<Attribution> attributions() {
        drafts.sort(Comparator.comparingInt(Draft::begin)
                .thenComparing(draft -> draft.within().isPresent()));
        Map<Draft, Integer> index = new HashMap<>();
        QuotedText quoted = new QuotedText(words.text(), quotations);
        List<Attribution> attributions = new ArrayList<>();
        for (Draft draft : drafts) {
            index.put(draft, attributions.size());
            OptionalInt parent = draft.within()
                    .map(draftOf::get)
                    .map(index::get)
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
            List<Span> content = draft.content();
            attributions.add(new Attribution(content, draft.cue(), draft.source(), quoted.covers(content), parent));
        }
        return attributions;
    }
}
