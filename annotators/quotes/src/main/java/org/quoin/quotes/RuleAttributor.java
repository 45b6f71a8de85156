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
 * Attributes the quotations of an article by rules, for a model to start from: finds for each what is said, by which cue, and who says it. After the
 * conventions of PARC 3.0 (Pareti 2012) and PolNeAR (Newell et al. 2018), where quotation marks belong to the content
 * and a clause that is quoted in part is content as a whole.
 */
final class RuleAttributor {

    private final Words words;
    private final List<Quotation> quotations;
    private final Map<Quotation, Draft> draftOf = new IdentityHashMap<>();
    private final List<Units> units = new ArrayList<>();
    private final List<Nested> nested = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    /** Quotations that stand alone and are not attributed yet. */
    private final List<Quotation> alone = new ArrayList<>();

    /** What stands inside one piece of a quotation. */
    private record Nested(Piece outer, List<Piece> inner) {}

    private RuleAttributor(Words words, List<Quotation> quotations) {
        this.words = words;
        this.quotations = quotations;
    }

    /**
     * What the rules make of an article.
     *
     * @param passages its passages as units
     * @param attributions its direct and mixed quotes in text order, the outer before the nested
     * @param quoted the parts of it that stand inside quotation marks
     */
    record Reading(List<Units> passages, List<Attribution> attributions, QuotedText quoted) {}

    /**
     * Reads an article.
     *
     * @param words its words
     * @param passages its paragraphs and headline, disjoint, in text order
     * @param sentences where its sentences begin
     */
    static Reading read(Words words, List<Span> passages, SentenceBegins sentences) {
        List<Quotation> quotations = QuotationPairing.pair(words.text(), passages, sentences).stream()
                .map(new OpenEnds(words)::close)
                .toList();
        RuleAttributor attributor = new RuleAttributor(words, quotations);
        attributor.attributeAll(passages);
        return new Reading(attributor.units, attributor.attributions(), new QuotedText(words.text(), quotations));
    }

    private void attributeAll(List<Span> passages) {
        List<List<Piece>> outermost = nest(passages);
        Optional<Draft> announced = Optional.empty();
        List<Quotation> lastAlone = List.of();
        for (int i = 0; i < passages.size(); i++) {
            Units stretch = new Units(words, passages.get(i), outermost.get(i));
            units.add(stretch);
            PassageAttribution passage = new PassageAttribution(stretch, draftOf, announced);
            if (!lastAlone.isEmpty()) {
                Quotation last = lastAlone.get(lastAlone.size() - 1);
                passage.signature().ifPresent(signature -> add(signature.content(last), last));
            }
            drafts.addAll(passage.attribute());
            lastAlone = passage.alone();
            alone.addAll(lastAlone);
            announced = passage.announcement();
        }
        nested.forEach(this::attributeNested);
        for (Quotation quotation : alone) {
            if (!draftOf.containsKey(quotation) && hasWord(quotation)) {
                add(new Draft().content(quotation), quotation);
            }
        }
    }

    private void add(Draft draft, Quotation quotation) {
        drafts.add(draft);
        draftOf.put(quotation, draft);
    }

    private boolean hasWord(Quotation quotation) {
        return quotation.pieces().stream()
                .anyMatch(piece -> piece.of(words.text()).codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private void attributeNested(Nested pieces) {
        Span outer = pieces.outer().span();
        Span inside = new Span(outer.begin() + 1, outer.end());
        PassageAttribution passage =
                new PassageAttribution(new Units(words, inside, pieces.inner()), draftOf, Optional.empty());
        Optional<Quotation> parent = Optional.of(pieces.outer().quotation());
        passage.attributeNested().forEach(draft -> drafts.add(draft.within(parent)));
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
                    addNested(last, piece);
                }
            }
            outermost.add(here);
        }
        return outermost;
    }

    /** Adds a piece inside another one; what stands deeper than that is read as its words. */
    private void addNested(Piece outer, Piece inner) {
        if (nested.isEmpty() || nested.get(nested.size() - 1).outer() != outer) {
            nested.add(new Nested(outer, new ArrayList<>()));
        }
        List<Piece> within = nested.get(nested.size() - 1).inner();
        if (within.isEmpty()
                || within.get(within.size() - 1).span().end() <= inner.span().begin()) {
            within.add(inner);
        }
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
            attributions.add(new Attribution(content, draft.cue(), draft.source(), quoted.kind(content), parent));
        }
        return attributions;
    }
}
