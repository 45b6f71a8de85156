package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCorporaTest {

    @TempDir
    Path folder;

    private final List<GoldArticle> articles = new ArrayList<>();

    @Test
    void columnsBecomeSentencesAndNames() throws IOException {
        write(
                "a.conll",
                "-DOCSTART- O\n\nMara B-PER\nHolm I-PER\nleft O\nSarin I-LOC\n\nShe O\n\n-DOCSTART- O\n\nRain O\n");

        assertThat(read("a.conll")).isEqualTo(2);

        GoldArticle first = articles.get(0);
        assertThat(first.text()).isEqualTo("Mara Holm left Sarin\nShe\n");
        assertThat(texts(first, "entities")).containsExactly("PERSON Mara Holm", "LOCATION Sarin");
        assertThat(first.layers().path("sentences").toString()).isEqualTo("[[0,20],[21,24]]");
        assertThat(articles.get(1).has("entities")).isTrue();
    }

    @Test
    void namesSideBySideAreToldApart() throws IOException {
        write("a.bio", "Norvik B-LOC\nMara B-PER\nHolm I-PER\n");

        read("a.bio");

        assertThat(texts(articles.get(0), "entities")).containsExactly("LOCATION Norvik", "PERSON Mara Holm");
    }

    @Test
    void aLineWithoutATagIsNamed() throws IOException {
        write("a.conll", "Mara B-PER\nHolm\n");

        assertThatThrownBy(() -> read("a.conll"))
                .hasMessageContaining("a.conll:2: a line is a token and, last, its tag");
    }

    @Test
    void attributionsAreReadFromBrat() throws IOException {
        write("text/dam.txt", "“It leaks,” said Mara Holm. “Badly.”");
        write(
                "attributions/dam_k2.ann",
                "T1\tContent 28 36;0 11\t...\nT2\tCue 12 16\tsaid\nT3\tSource 17 26\tMara Holm\nT4\tAttribution 12 16\tsaid\n"
                        + "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3\n");

        assertThat(read(".")).isEqualTo(1);

        JsonNode quote = articles.get(0).layers().path("quotes").get(0);
        assertThat(articles.get(0).id()).isEqualTo("dam");
        assertThat(quote.path("kind").asText()).isEqualTo("direct");
        assertThat(quote.path("content").toString()).isEqualTo("[[0,11],[28,36]]");
        assertThat(quote.path("source").toString()).isEqualTo("[[17,26]]");
    }

    @Test
    void namesAreReadFromBrat() throws IOException {
        write("a.txt", "Mara Holm left.");
        write("a.ann", "T1\tPerson 0 9\tMara Holm\n");

        read(".");

        assertThat(texts(articles.get(0), "entities")).containsExactly("PERSON Mara Holm");
        assertThat(articles.get(0).has("quotes")).isFalse();
    }

    @Test
    void annotationsWithoutATextAreNamed() throws IOException {
        write("lost.ann", "");

        assertThatThrownBy(() -> read(".")).hasMessageContaining("there is no text lost.txt");
    }

    @Test
    void timesAndEventsAreReadFromTimeMl() throws IOException {
        write(
                "a.tml",
                "<TimeML><DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2031-05-02\">Friday</TIMEX3></DCT><TEXT>It did not"
                        + " <EVENT eid=\"e1\" class=\"OCCURRENCE\">rain</EVENT> <TIMEX3 tid=\"t1\" type=\"DATE\""
                        + " value=\"2031-05-01\">on Thursday</TIMEX3>.</TEXT><MAKEINSTANCE eventID=\"e1\" polarity=\"NEG\""
                        + " tense=\"PAST\" aspect=\"NONE\"/></TimeML>");

        read(".");

        GoldArticle article = articles.get(0);
        assertThat(article.text()).isEqualTo("It did not rain on Thursday.");
        assertThat(article.facts().published()).contains("2031-05-02");
        assertThat(article.layers().path("times").toString()).contains("\"begin\":16", "\"end\":27", "2031-05-01");
        assertThat(article.layers().path("events").toString()).contains("OCCURRENCE", "negative", "PAST");
    }

    @Test
    void anExternalEntityIsNotFollowed() throws IOException {
        write("secret.txt", "the harbour code");
        write(
                "a.tml",
                "<!DOCTYPE TimeML [<!ENTITY x SYSTEM \""
                        + folder.resolve("secret.txt").toUri() + "\">]><TimeML><TEXT>a &x; b</TEXT></TimeML>");

        assertThatThrownBy(() -> read(".")).isInstanceOf(IOException.class).hasMessageContaining("a.tml:1:");
    }

    @Test
    void aFormThatIsNotKnownIsNamedWithThoseThatAre() throws IOException {
        write("a.csv", "");

        assertThatThrownBy(() -> read("a.csv"))
                .hasMessageContaining(".jsonl.gz")
                .hasMessageContaining(".conll");
    }

    private int read(String name) throws IOException {
        return GoldCorpus.of(folder.resolve(name)).read(articles::add);
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }

    private static List<String> texts(GoldArticle article, String layer) {
        List<String> texts = new ArrayList<>();
        for (JsonNode entity : article.layers().path(layer)) {
            JsonNode mention = entity.path("mentions").get(0);
            texts.add(entity.path("type").asText() + " "
                    + article.text()
                            .substring(
                                    mention.get("begin").asInt(),
                                    mention.get("end").asInt()));
        }
        return texts;
    }
}
