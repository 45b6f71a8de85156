package org.quoin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.junit.jupiter.api.Test;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.QuoteCue;
import org.quoin.type.QuoteSource;

/**
 * Texts carry their annotations: {@code [1 Ada Vale]} is a mention of entity 1 ({@code [1p she]} as a pronoun, {@code [1n
 * the mayor]} as a noun phrase), <code>{c ...}</code>, <code>{q ...}</code> and <code>{s ...}</code> content, cue and
 * source of a quote; a quote ends with {@code /}. Each line is a paragraph.
 */
class SpeakerResolverTest {

    @Test
    void aSourceNamesTheSpeaker() throws Exception {
        assertThat(speakers("{c \"We sail.\"} {s [1 Ada Vale]} {q said}/.")).containsExactly("Ada Vale");
    }

    @Test
    void aPronounNamesTheSpeakerThatItStandsFor() throws Exception {
        assertThat(speakers("[1 Ada Vale] came. {c \"We sail,\"} {s [1p she]} {q said}/."))
                .containsExactly("Ada Vale");
    }

    @Test
    void aPronounThatStandsForNobodyNamesNobody() throws Exception {
        assertThat(speakers("{c \"We sail,\"} {s [1p she]} {q said}/.")).containsExactly("nobody");
    }

    @Test
    void anUnnamedSourceIsASpeakerToo() throws Exception {
        assertThat(speakers("{c \"We sail,\"} {s [1n a harbour official]} {q said}/."))
                .containsExactly("a harbour official");
    }

    @Test
    void aRelativePronounStandsForTheMentionBefore() throws Exception {
        assertThat(speakers("[1 Ada Vale], {s who} {q said} {c that ships would sail}/, left."))
                .containsExactly("Ada Vale");
    }

    @Test
    void whatFollowsARelativePronounIsNotWhoSpeaks() throws Exception {
        assertThat(speakers("[1 Ada Vale], {s who since [2n the storm]} {q said} {c that ships would sail}/, left."))
                .containsExactly("Ada Vale");
    }

    @Test
    void aSourceOfSeveralMentionsIsTheOneItBeginsWith() throws Exception {
        assertThat(speakers("{c \"We sail,\"} {q said} {s [1 Ada Vale], mayor of [2 Halvik]}/."))
                .containsExactly("Ada Vale");
    }

    @Test
    void aMentionMayGoOnBeyondTheFirstNounPhrase() throws Exception {
        assertThat(speakers("{c \"We sail,\"} {q said} {s [1n an aide with knowledge] of the talks}/."))
                .containsExactly("an aide with knowledge");
    }

    @Test
    void whatStressesASourceIsNoPartOfItsName() throws Exception {
        assertThat(speakers("{c \"We sail,\"} {s [1 Ada Vale] herself} {q said}/."))
                .containsExactly("Ada Vale");
    }

    @Test
    void twoSideBySideAreNeitherOfThem() throws Exception {
        assertThat(speakers("{c \"We sail,\"} {s [1 Ada Vale] and [2 Bo Lind]} {q said}/."))
                .containsExactly("nobody");
    }

    @Test
    void aQuotationWithoutASourceHasThatOfItsParagraph() throws Exception {
        assertThat(speakers("{c \"We sail,\"} {s [1 Ada Vale]} {q said}/. The rain fell. {c \"Soon.\"}/"))
                .containsExactly("Ada Vale", "Ada Vale");
    }

    @Test
    void aParagraphOfNothingButAQuotationCarriesOn() throws Exception {
        assertThat(speakers("{c \"We sail,\"} {s [1 Ada Vale]} {q said}/.\n{c \"The tide is with us.\"}/"))
                .containsExactly("Ada Vale", "Ada Vale");
    }

    @Test
    void aParagraphThatSaysMoreDoesNot() throws Exception {
        assertThat(speakers(
                        "{c \"We sail,\"} {s [1 Ada Vale]} {q said}/.\nThe crew sang. {c \"The tide is with us.\"}/"))
                .containsExactly("Ada Vale", "nobody");
    }

    @Test
    void whatIsSaidInBetweenEndsIt() throws Exception {
        assertThat(speakers(
                        "{c \"We sail,\"} {s [1 Ada Vale]} {q said}/.\nThe rain fell.\n{c \"The tide is with us.\"}/"))
                .containsExactly("Ada Vale", "nobody");
    }

    @Test
    void aPronounThatNothingResolvesIsWhoSpokeLast() throws Exception {
        assertThat(speakers("{c \"We sail,\"} {s [1 Ada Vale]} {q said}/.\n{c \"Soon,\"} {s [2p she]} {q said}/."))
                .containsExactly("Ada Vale", "Ada Vale");
        assertThat(speakers(
                        "{c \"We sail,\"} {s [1 Ada Vale]} {q said}/; [1p she] left.\n{c \"Soon,\"} {s he} {q said}/."))
                .containsExactly("Ada Vale", "nobody");
    }

    @Test
    void indirectSpeechWithoutASourceHasNoSpeaker() throws Exception {
        assertThat(speakers("{c \"We sail,\"} {s [1 Ada Vale]} {q said}/. {q Reportedly} {c the mast broke}/."))
                .containsExactly("Ada Vale", "nobody");
    }

    @Test
    void whoIsToldIsTheAddressee() throws Exception {
        assertThat(addressees("{s [1 Ada Vale]} {q told} [2n reporters] {c that ships would sail}/."))
                .containsExactly("reporters");
        assertThat(addressees("{c \"Sail,\"} {s [1 Ada Vale]} {q said} to [2 Bo Lind]/."))
                .containsExactly("Bo Lind");
    }

    @Test
    void whatFollowsAVerbOfSayingIsNoAddressee() throws Exception {
        assertThat(addressees("{s [1 Ada Vale]} {q said} {c [2n the crew] would sail}/."))
                .containsExactly("nobody");
        assertThat(addressees("{c \"Sail,\"} {q told} {s [1 Ada Vale]}/.")).containsExactly("nobody");
    }

    @Test
    void whoIsNotSureEnoughIsNotNamed() throws Exception {
        JCas article = read("{c \"We sail,\"} {s [1 Ada Vale]} {q said}/.\n{c \"The tide is with us.\"}/");

        AnalysisEngineFactory.createEngine(SpeakerResolver.class, SpeakerResolver.PARAM_MIN_CONFIDENCE, 0.82f)
                .process(article);

        assertThat(names(article, false)).containsExactly("Ada Vale", "nobody");
    }

    private static List<String> speakers(String marked) throws Exception {
        return names(resolve(marked), false);
    }

    private static List<String> addressees(String marked) throws Exception {
        return names(resolve(marked), true);
    }

    private static List<String> names(JCas article, boolean addressees) {
        List<String> names = new ArrayList<>();
        for (Quote quote : article.select(Quote.class)) {
            Entity entity = addressees ? quote.getAddressee() : quote.getSpeaker();
            names.add(entity == null ? "nobody" : entity.getName());
        }
        return names;
    }

    private static JCas resolve(String marked) throws Exception {
        JCas article = read(marked);
        AnalysisEngineFactory.createEngine(SpeakerResolver.class).process(article);
        return article;
    }

    private static JCas read(String marked) throws Exception {
        JCas article = JCasFactory.createJCas();
        article.setDocumentText(marked.replaceAll("\\{[cqs] |\\[\\d[pn]? |[\\]}/]", ""));
        new Reader(article, marked).read();
        return article;
    }

    /** Makes annotations of the marks. */
    private static final class Reader {

        private final JCas article;
        private final String marked;
        private final Entity[] entities = new Entity[3];
        private final List<List<EntityMention>> mentions =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        private final List<QuoteContent> contents = new ArrayList<>();
        private final List<QuoteCue> cues = new ArrayList<>();
        private final List<QuoteSource> sources = new ArrayList<>();
        private final List<int[]> open = new ArrayList<>();
        private int at;

        Reader(JCas article, String marked) {
            this.article = article;
            this.marked = marked;
        }

        void read() {
            int paragraph = 0;
            for (int i = 0; i < marked.length(); i++) {
                char c = marked.charAt(i);
                if (c == '{' || c == '[') {
                    int space = marked.indexOf(' ', i);
                    open.add(new int[] {i, at});
                    i = space;
                } else if (c == '}' || c == ']') {
                    int[] begin = open.remove(open.size() - 1);
                    close(marked.substring(begin[0] + 1, marked.indexOf(' ', begin[0])), begin[1]);
                } else if (c == '/') {
                    quote();
                } else {
                    at++;
                    if (c == '\n') {
                        new Paragraph(article, paragraph, at - 1).addToIndexes();
                        paragraph = at;
                    }
                }
            }
            new Paragraph(article, paragraph, at).addToIndexes();
            for (int i = 1; i < entities.length; i++) {
                if (entities[i] != null) {
                    entities[i].setMentions(array(mentions.get(i)));
                    entities[i].addToIndexes();
                }
            }
        }

        private void close(String mark, int begin) {
            switch (mark) {
                case "c" -> contents.add(new QuoteContent(article, begin, at));
                case "q" -> cues.add(new QuoteCue(article, begin, at));
                case "s" -> sources.add(new QuoteSource(article, begin, at));
                default -> mention(mark, begin);
            }
        }

        private void mention(String mark, int begin) {
            int number = mark.charAt(0) - '0';
            EntityMention mention = new EntityMention(article, begin, at);
            mention.setForm(mark.endsWith("p") ? "pronoun" : mark.endsWith("n") ? "nominal" : "name");
            if (entities[number] == null) {
                entities[number] = new Entity(article);
                entities[number].setName(mention.getCoveredText());
            }
            mention.setEntity(entities[number]);
            mention.addToIndexes();
            mentions.get(number).add(mention);
        }

        private void quote() {
            Quote quote = new Quote(
                    article,
                    contents.get(0).getBegin(),
                    contents.get(contents.size() - 1).getEnd());
            quote.setKind(quote.getCoveredText().startsWith("\"") ? "direct" : "indirect");
            quote.setContent(array(contents));
            quote.setCue(array(cues));
            quote.setSource(array(sources));
            quote.addToIndexes();
            List.of(contents, cues, sources).forEach(List::clear);
        }

        private <T extends TOP> FSArray<T> array(List<T> values) {
            FSArray<T> array = new FSArray<>(article, values.size());
            for (int i = 0; i < values.size(); i++) {
                array.set(i, values.get(i));
            }
            return array;
        }
    }
}
