package org.quoin.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.plugin.Zone;

class NewsRulesTest {

    @Test
    void titlesAreNoPartOfAName() {
        ArticleText text = PlainText.of("Yesterday Ms. Brenna Oakes met Rev. Dr. Tolm .");

        assertThat(mended(
                        text,
                        PlainText.name(text, "Ms. Brenna Oakes", NameType.PERSON),
                        PlainText.name(text, "Rev. Dr. Tolm", NameType.PERSON)))
                .containsExactly("Brenna Oakes/PERSON", "Tolm/PERSON");
    }

    @Test
    void aTitleAloneIsNoName() {
        ArticleText text = PlainText.of("The Mayor spoke .");

        assertThat(mended(text, PlainText.name(text, "Mayor", NameType.PERSON))).isEmpty();
    }

    @Test
    void anOfficeIsNoOrganisationButItsMinistryIs() {
        ArticleText text = PlainText.of("The Secretary of State asked the State Department .");

        assertThat(mended(
                        text,
                        PlainText.name(text, "Secretary of State", NameType.ORGANIZATION),
                        PlainText.name(text, "State Department", NameType.ORGANIZATION)))
                .containsExactly("State Department/ORGANIZATION");
    }

    @Test
    void aLetterThatTellsAShapeIsNoName() {
        ArticleText text = PlainText.of("They sat at a U - shaped table with an S - 300 on it .");

        assertThat(mended(
                        text,
                        PlainText.name(text, "U - shaped", NameType.MISC),
                        PlainText.name(text, "S - 300", NameType.MISC)))
                .containsExactly("S - 300/MISC");
    }

    @Test
    void whoSignsStands() {
        ArticleText text = PlainText.of("By Halden Rook\nVARNA ( Northlight ) - Rain fell .");
        Name author = PlainText.name(text, "Halden Rook", NameType.PERSON);
        Name place = PlainText.name(text, "VARNA", NameType.LOCATION);

        assertThat(PlainText.written(
                        text,
                        NewsRules.apply(
                                text,
                                List.of(
                                        PlainText.name(text, "Rook", NameType.ORGANIZATION),
                                        PlainText.name(text, "VARNA", NameType.PERSON)),
                                List.of(author, place))))
                .containsExactly("Halden Rook/PERSON", "VARNA/LOCATION");
    }

    @Test
    void aPlaceNamedForWhatSitsThereKeepsItsType() {
        ArticleText text = PlainText.of("UNITED NATIONS ( Northlight ) - Rain fell .");

        assertThat(PlainText.written(
                        text,
                        NewsRules.apply(
                                text,
                                List.of(PlainText.name(text, "UNITED NATIONS", NameType.ORGANIZATION)),
                                List.of(PlainText.name(text, "UNITED NATIONS", NameType.LOCATION)))))
                .containsExactly("UNITED NATIONS/ORGANIZATION");
    }

    @Test
    void aNameEndsInASignOnlyIfTheSignIsItsOwn() {
        ArticleText text = PlainText.of("Rovers ( K ) beat United ) by a goal ; Harbour Times - said so .");

        assertThat(mended(
                        text,
                        PlainText.name(text, "Rovers ( K )", NameType.ORGANIZATION),
                        PlainText.name(text, "United )", NameType.ORGANIZATION),
                        PlainText.name(text, "Harbour Times -", NameType.ORGANIZATION)))
                .containsExactly("Rovers ( K )/ORGANIZATION", "United/ORGANIZATION", "Harbour Times/ORGANIZATION");
    }

    @Test
    void aPlaceWhereAnAuthorIsExpectedKeepsItsType() {
        ArticleText text = PlainText.of("NEW HARBOUR\nRain fell .");

        assertThat(PlainText.written(
                        text,
                        NewsRules.apply(
                                text,
                                List.of(PlainText.name(text, "NEW HARBOUR", NameType.LOCATION)),
                                List.of(PlainText.name(text, "NEW HARBOUR", NameType.PERSON)))))
                .containsExactly("NEW HARBOUR/LOCATION");
    }

    @Test
    void anAbbreviationThatIsIntroducedIsANameWhereverItStands() {
        ArticleText text = PlainText.of("Five ports , known as the P5+2 , agreed .\nThe P5+2 met again .");

        assertThat(mended(text)).containsExactly("P5+2/ORGANIZATION", "P5+2/ORGANIZATION");
    }

    @Test
    void anAbbreviationMayBeOfSeveralTokens() {
        String line = "Five ports, known as the P5+1, met.";
        ArticleText text = new ArticleText(line);
        text.beginSentence(Zone.Kind.TEXT);
        for (String token : List.of("Five", "ports", ",", "known", "as", "the", "P5", "+", "1", ",", "met", ".")) {
            int begin = line.indexOf(token, text.size() == 0 ? 0 : text.end(text.size() - 1));
            text.addToken(begin, begin + token.length(), 1);
        }

        assertThat(mended(text)).containsExactly("P5+1/ORGANIZATION");
    }

    @Test
    void agenciesAreKnownUnlessTheyArePartOfALongerName() {
        ArticleText text = PlainText.of("The port closed , AFP reported . AFP Sports Desk said so .");

        assertThat(mended(text, PlainText.name(text, "AFP Sports Desk", NameType.ORGANIZATION)))
                .containsExactly("AFP/ORGANIZATION", "AFP Sports Desk/ORGANIZATION");
    }

    @Test
    void whatIsKnownAsAWordIsNoName() {
        ArticleText text = PlainText.of("The dance is known as a reel .");

        assertThat(mended(text)).isEmpty();
    }

    private static List<String> mended(ArticleText text, Name... names) {
        return PlainText.written(text, NewsRules.apply(text, List.of(names), List.of()));
    }
}
