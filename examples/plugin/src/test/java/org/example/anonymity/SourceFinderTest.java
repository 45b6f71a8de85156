package org.example.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.plugin.Span;

class SourceFinderTest {

    private static Lexicon lexicon;

    private SourceFinder article;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream roles = Lexicon.class.getResourceAsStream("roles.txt")) {
            lexicon = Lexicon.read(roles);
        }
    }

    @BeforeEach
    void begin() {
        article = new SourceFinder(lexicon);
    }

    /** Reads the article's next sentence; each source as "DEGREE number: words [affiliation] {condition} {reason}". */
    private List<String> next(String tagged, String... quoteSources) {
        TaggedSentence sentence = new TaggedSentence(tagged);
        List<Span> sources = List.of(quoteSources).stream().map(sentence::span).toList();
        return article.find(sentence.words(), sources).stream()
                .map(mention -> mention.degree() + (mention.several() ? " several: " : " one: ")
                        + sentence.text(mention.span())
                        + optional(" [", mention.affiliation(), sentence, "]")
                        + optional(" {", mention.terms().condition(), sentence, "}")
                        + optional(" {", mention.terms().reason(), sentence, "}"))
                .toList();
    }

    private static String optional(String open, Optional<Span> span, TaggedSentence sentence, String close) {
        return span.map(words -> open + sentence.text(words) + close).orElse("");
    }

    @Test
    void aSourceWithoutAnyWordOfWhoItIsIsBare() {
        assertThat(next("Two/CD people/NNS familiar/JJ with/IN the/DT matter/NN said/VBD the/DT bridge/NN would/MD"
                        + " close/VB in/IN May/NNP ./."))
                .containsExactly("BARE several: Two people familiar with the matter");
    }

    @Test
    void theSourceOfAccordingToIsOne() {
        assertThat(next("According/VBG to/IN sources/NNS close/RB to/IN the/DT negotiations/NNS ,/, the/DT ferry/NN"
                        + " line/NN will/MD be/VB sold/VBN ./."))
                .containsExactly("BARE several: sources close to the negotiations");
    }

    @Test
    void conditionAndReasonAreToldApart() {
        assertThat(next("A/DT senior/JJ official/NN in/IN the/DT harbour/NN ministry/NN ,/, who/WP asked/VBD not/RB"
                        + " to/TO be/VB named/VBN because/IN he/PRP was/VBD not/RB authorized/VBN to/TO speak/VB"
                        + " publicly/RB ,/, said/VBD the/DT dredgers/NNS had/VBD left/VBN ./."))
                .containsExactly("AFFILIATION one: A senior official in the harbour ministry [the harbour ministry]"
                        + " {asked not to be named} {because he was not authorized to speak publicly}");
    }

    @Test
    void aReasonMayBeAnInfinitive() {
        assertThat(next("\"/`` It/PRP sank/VBD ,/, \"/'' said/VBD one/CD engineer/NN ,/, speaking/VBG on/IN the/DT"
                        + " condition/NN of/IN anonymity/NN to/TO discuss/VB an/DT internal/JJ report/NN ./."))
                .containsExactly(
                        "ROLE one: one engineer {on the condition of anonymity} {to discuss an internal report}");
    }

    @Test
    void aReasonEndsWhereTheSourceGoesOn() {
        assertThat(next("A/DT naval/JJ officer/NN who/WP spoke/VBD anonymously/RB to/TO discuss/VB repairs/NNS said/VBD"
                        + " the/DT hull/NN was/VBD cracked/VBN ./."))
                .containsExactly("ROLE one: A naval officer {spoke anonymously} {to discuss repairs}");
    }

    @Test
    void whoIsNotAllowedToSpeakHasAReasonWithoutACondition() {
        assertThat(next("One/CD of/IN the/DT investigators/NNS ,/, who/WP was/VBD n't/RB allowed/VBN to/TO discuss/VB"
                        + " the/DT case/NN ,/, said/VBD the/DT logbook/NN was/VBD missing/VBG ./."))
                .containsExactly("ROLE one: One of the investigators {was n't allowed to discuss the case}");
    }

    @Test
    void termsMayOpenTheSentence() {
        assertThat(next("Speaking/VBG on/IN condition/NN of/IN anonymity/NN because/IN the/DT inquiry/NN is/VBZ"
                        + " open/JJ ,/, a/DT senior/JJ police/NN officer/NN said/VBD the/DT driver/NN had/VBD slept/VBD"
                        + " ./."))
                .containsExactly("AFFILIATION one: a senior police officer [police] {on condition of anonymity}"
                        + " {because the inquiry is open}");
    }

    @Test
    void aReasonMayOpenTheSentence() {
        assertThat(next("Because/IN she/PRP is/VBZ not/RB cleared/VBN to/TO speak/VB to/IN the/DT press/NN ,/, the/DT"
                        + " nurse/NN asked/VBD for/IN anonymity/NN ./."))
                .containsExactly("ROLE one: the nurse {asked for anonymity}"
                        + " {Because she is not cleared to speak to the press}");
    }

    @Test
    void whoeverAsksNotToBeNamedIsASource() {
        assertThat(next("A/DT seller/NN of/IN kites/NNS who/WP did/VBD not/RB want/VB to/TO be/VB identified/VBN"
                        + " said/VBD the/DT wind/NN had/VBD dropped/VBN ./."))
                .containsExactly("ROLE one: A seller of kites {did not want to be identified}");
    }

    @Test
    void aPronounIsTheLastSource() {
        next("Two/CD dockers/NNS and/CC a/DT pilot/NN described/VBD the/DT crash/NN ./.");
        next("It/PRP was/VBD dark/JJ ./.");

        assertThat(next("They/PRP spoke/VBD on/IN condition/NN of/IN anonymity/NN for/IN fear/NN of/IN losing/VBG"
                        + " their/PRP$ jobs/NNS ./."))
                .containsExactly("ROLE several: They {on condition of anonymity} {for fear of losing their jobs}");
    }

    @Test
    void aSourceIsForgottenAfterAWhile() {
        next("A/DT pilot/NN described/VBD the/DT crash/NN ./.");
        next("It/PRP was/VBD dark/JJ ./.");
        next("It/PRP was/VBD cold/JJ ./.");
        next("It/PRP was/VBD late/JJ ./.");

        assertThat(next("They/PRP spoke/VBD on/IN condition/NN of/IN anonymity/NN ./."))
                .isEmpty();
    }

    @Test
    void aPronounOfNobodyIsLeftOut() {
        assertThat(next("They/PRP spoke/VBD on/IN condition/NN of/IN anonymity/NN ./."))
                .isEmpty();
    }

    @Test
    void aSourceOnceIntroducedMayHaveTheArticle() {
        next("An/DT official/NN said/VBD the/DT tunnel/NN had/VBD flooded/VBN ./.");

        assertThat(next("The/DT official/NN said/VBD no/DT one/NN drowned/VBD ./."))
                .containsExactly("ROLE one: The official");
    }

    @Test
    void theMayorNeedsNoName() {
        assertThat(next("The/DT spokeswoman/NN said/VBD the/DT tunnel/NN had/VBD flooded/VBN ./."))
                .isEmpty();
    }

    @Test
    void twoCountriesAreOneAffiliation() {
        assertThat(next("U.S./NNP and/CC Turkish/NNP officials/NNS said/VBD the/DT aid/NN would/MD arrive/VB ./."))
                .containsExactly("AFFILIATION several: U.S. and Turkish officials [U.S. and Turkish]");
    }

    @Test
    void aPlaceIsNoAffiliation() {
        assertThat(next("Diplomats/NNS in/IN Halvik/NNP said/VBD the/DT talks/NNS had/VBD failed/VBN ./."))
                .containsExactly("ROLE several: Diplomats in Halvik");
    }

    @Test
    void aDayIsNoPartOfASource() {
        assertThat(next("Officials/NNS on/IN Tuesday/NNP confirmed/VBD the/DT figure/NN ./."))
                .containsExactly("ROLE several: Officials");
    }

    @Test
    void aCitedSourceIsOne() {
        assertThat(next("The/DT Saltmarsh/NNP Ledger/NNP quoted/VBD an/DT unnamed/JJ shipyard/NN manager/NN as/IN"
                        + " saying/VBG the/DT hull/NN was/VBD cracked/VBN ./."))
                .containsExactly("ROLE one: an unnamed shipyard manager");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada/NNP Example/NNP ,/, a/DT spokeswoman/NN for/IN the/DT ministry/NN ,/, said/VBD so/RB ./.",
                "Ada/NNP Example/NNP (/-LRB- D-Halvik/NNP )/-RRB- ,/, a/DT lawmaker/NN ,/, said/VBD so/RB ./.",
                "Ada/NNP Example/NNP ,/, 56/CD ,/, a/DT nurse/NN ,/, said/VBD so/RB ./.",
                "A/DT ministry/NN spokesman/NN ,/, Tom/NNP Sample/NNP ,/, said/VBD so/RB ./.",
                "Ministry/NN spokesman/NN Tom/NNP Sample/NNP said/VBD so/RB ./."
            })
    void aSourceWithItsNameBesideItIsNotUnnamed(String sentence) {
        assertThat(next(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DT captain/NN told/VBD officials/NNS that/IN the/DT radar/NN was/VBD broken/VBN ./.",
                "People/NNS said/VBD it/PRP was/VBD cold/JJ ./.",
                "The/DT official/JJ report/NN said/VBD it/PRP was/VBD cold/JJ ./.",
                "An/DT email/NN to/IN supporters/NNS said/VBD it/PRP was/VBD cold/JJ ./.",
                "Experts/NNS met/VBD in/IN Halvik/NNP ./."
            })
    void whoSaysNothingIsNoSource(String sentence) {
        assertThat(next(sentence)).isEmpty();
    }

    @Test
    void namedSourcesAreThoseOfQuotes() {
        String sentence = "\"/`` No/UH ,/, \"/'' said/VBD Ada/NNP Example/NNP ,/, an/DT aide/NN ./.";

        assertThat(next(sentence)).isEmpty();
        assertThat(next(sentence, "Ada Example , an aide")).containsExactly("NAMED one: Ada Example , an aide");
    }

    @Test
    void theNameOfSomeoneElseIsNoName() {
        String sentence = "\"/`` No/UH ,/, \"/'' said/VBD an/DT aide/NN to/IN Ada/NNP Example/NNP ./.";

        assertThat(next(sentence, "an aide to Ada Example"))
                .containsExactly("AFFILIATION one: an aide to Ada Example [Ada Example]");
    }

    @Test
    void whatCannotBeGradedIsLeftOut() {
        assertThat(next("\"/`` No/UH ,/, \"/'' she/PRP said/VBD ./.", "she")).isEmpty();
        assertThat(next("\"/`` No/UH ,/, \"/'' the/DT company/NN said/VBD ./.", "the company"))
                .isEmpty();
    }
}
