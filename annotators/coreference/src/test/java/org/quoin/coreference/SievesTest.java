package org.quoin.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SievesTest {

    @Nested
    class Speakers {

        @Test
        void takesTheFirstPersonForTheSource() {
            assertThat(Story.of("\"I sold my ferry,\" said [PERSON Ada Vale].")
                            .quoting("\"I sold my ferry,\"", "Ada Vale")
                            .joinedBy(new SpeakerSieve()))
                    .containsExactly("I = my = Ada Vale");
        }

        @Test
        void takesThePluralForAnOrganisationThatSpeaks() {
            assertThat(Story.of("\"We sold our ferry,\" [ORGANIZATION Vale Motors] said.")
                            .quoting("\"We sold our ferry,\"", "Vale Motors")
                            .joinedBy(new SpeakerSieve()))
                    .containsExactly("We = our = Vale Motors");
        }

        @Test
        void keepsThePluralApartFromAPersonWhoSpeaks() {
            assertThat(Story.of("\"We sold our ferry,\" [PERSON Ada Vale] said.")
                            .quoting("\"We sold our ferry,\"", "Ada Vale")
                            .joinedBy(new SpeakerSieve()))
                    .containsExactly("We = our");
        }

        @Test
        void takesAnUnnamedSourceForTheSpeaker() {
            assertThat(Story.of("\"I know,\" said an official of the harbour board.")
                            .quoting("\"I know,\"", "an official of the harbour board")
                            .joinedBy(new SpeakerSieve()))
                    .containsExactly("I = an official of the harbour board");
        }

        @Test
        void takesTheSubjectOfAReportingVerbForTheSourceOfAQuoteThatNobodyMarked() {
            assertThat(Story.of("\"I sold my ferry,\" [PERSON Ada Vale] said. \"It was old.\"")
                            .joinedBy(new SpeakerSieve()))
                    .containsExactly("I = my = Ada Vale");
        }

        @Test
        void knowsNoSourceBehindAnotherSentence() {
            assertThat(Story.of("\"I sold my ferry.\" [PERSON Ada Vale] said nothing.")
                            .joinedBy(new SpeakerSieve()))
                    .containsExactly("I = my");
        }

        @Test
        void keepsTwoSpeakersApart() {
            assertThat(Story.of("\"I know,\" said [PERSON Ada Vale]. \"I forgot,\" said [PERSON Bo Lind].")
                            .quoting("\"I know,\"", "Ada Vale")
                            .quoting("\"I forgot,\"", "Bo Lind")
                            .joinedBy(new SpeakerSieve()))
                    .containsExactly("I = Ada Vale", "I = Bo Lind");
        }
    }

    @Nested
    class ExactNames {

        @Test
        void joinsEqualNames() {
            assertThat(Story.of("[PERSON Ada Vale] left. [PERSON Ada Vale] came back.")
                            .joinedBy(new ExactNameSieve()))
                    .containsExactly("Ada Vale = Ada Vale");
        }

        @Test
        void passesOverCapitalsAndPossessives() {
            assertThat(Story.of("[ORGANIZATION VALE MOTORS] SHUTS PLANT\n\n[ORGANIZATION Vale Motors'] plant is old.")
                            .joinedBy(new ExactNameSieve()))
                    .containsExactly("VALE MOTORS = Vale Motors'");
        }

        @Test
        void takesARareTypeForAMistake() {
            assertThat(Story.of(
                                    "[PERSON Vale] left. [PERSON Vale] slept. [PERSON Vale] ate. [ORGANIZATION Vale] came back.")
                            .joinedBy(new ExactNameSieve()))
                    .containsExactly("Vale = Vale = Vale = Vale");
        }

        @Test
        void keepsAPersonApartFromAPlace() {
            assertThat(Story.of("[PERSON Lincoln] left. He lived in [LOCATION Lincoln].")
                            .joinedBy(new ExactNameSieve()))
                    .isEmpty();
        }
    }

    @Nested
    class Aliases {

        @Test
        void joinsTheNamesOfACountry() {
            assertThat(Story.of("The [LOCATION United States] refused. The [LOCATION U.S.] had asked first.")
                            .joinedBy(new AliasSieve()))
                    .containsExactly("United States = U.S.");
        }

        @Test
        void joinsAnAcronymAndWhatItStandsFor() {
            assertThat(Story.of("The [ORGANIZATION Lower Quay Council] met. The [ORGANIZATION LQC] said nothing.")
                            .joinedBy(new AliasSieve()))
                    .containsExactly("Lower Quay Council = LQC");
        }

        @Test
        void keepsAPeopleApartFromItsCountry() {
            assertThat(Story.of("[LOCATION America] refused. [MISC American] ships left.")
                            .joinedBy(new AliasSieve()))
                    .isEmpty();
        }
    }

    @Nested
    class PersonNames {

        @Test
        void joinsASurnameToTheFullName() {
            assertThat(Story.of("[PERSON Ada Vale] left. Mrs. [PERSON Vale] came back.")
                            .joinedBy(new PersonNameSieve()))
                    .containsExactly("Ada Vale = Vale");
        }

        @Test
        void joinsASurnameInTheHeadlineToTheFullNameBelow() {
            assertThat(Story.of("[PERSON Vale] quits\n\n[PERSON Ada Vale] left on Monday.")
                            .joinedBy(new PersonNameSieve()))
                    .containsExactly("Vale = Ada Vale");
        }

        @Test
        void keepsTwoOfOneFamilyApart() {
            assertThat(Story.of("[PERSON Ada Vale] met [PERSON Bo Vale].").joinedBy(new PersonNameSieve()))
                    .isEmpty();
        }

        @Test
        void takesASharedSurnameForTheOneNamedLast() {
            assertThat(Story.of("[PERSON Ada Vale] left. [PERSON Bo Vale] stayed. [PERSON Vale] was tired.")
                            .joinedBy(new PersonNameSieve()))
                    .containsExactly("Bo Vale = Vale");
        }

        @Test
        void goesByTheGenderOfATitle() {
            assertThat(Story.of("[PERSON Susan Vale] left. [PERSON Robert Vale] stayed. Mrs. [PERSON Vale] was tired.")
                            .joinedBy(new PersonNameSieve()))
                    .containsExactly("Susan Vale = Vale");
        }

        @Test
        void passesOverAMiddleInitial() {
            assertThat(Story.of("[PERSON Ada Q. Vale] left. [PERSON Ada Vale] came back.")
                            .joinedBy(new PersonNameSieve()))
                    .containsExactly("Ada Q. Vale = Ada Vale");
        }
    }

    @Nested
    class OrganizationNames {

        @Test
        void joinsAShorterName() {
            assertThat(Story.of("[ORGANIZATION Vale Motors Corp.] fell. [ORGANIZATION Vale Motors] had warned.")
                            .joinedBy(new OrganizationNameSieve()))
                    .containsExactly("Vale Motors Corp. = Vale Motors");
        }

        @Test
        void doesNotChooseBetweenTwo() {
            assertThat(Story.of(
                                    "[ORGANIZATION Vale Motors] fell. [ORGANIZATION Vale Foods] rose. [ORGANIZATION Vale] said so.")
                            .joinedBy(new OrganizationNameSieve()))
                    .isEmpty();
        }

        @Test
        void keepsABodyApartFromTheOneItBelongsTo() {
            assertThat(Story.of(
                                    "The [ORGANIZATION UN Harbour Council] met. The [ORGANIZATION UN] was silent."
                                            + " The [ORGANIZATION Museum at Vale College] shut. [ORGANIZATION Vale College] is near.")
                            .joinedBy(new OrganizationNameSieve()))
                    .isEmpty();
        }

        @Test
        void joinsANameWithoutItsCountry() {
            assertThat(Story.of(
                                    "The [ORGANIZATION Peruvian Harbour Ministry] met. The [ORGANIZATION Harbour Ministry] said nothing.")
                            .joinedBy(new OrganizationNameSieve()))
                    .containsExactly("Peruvian Harbour Ministry = Harbour Ministry");
        }

        @Test
        void keepsCommonWordsApart() {
            assertThat(Story.of("The [ORGANIZATION University of Leeds] and the [ORGANIZATION University] met.")
                            .joinedBy(new OrganizationNameSieve()))
                    .isEmpty();
        }
    }

    @Nested
    class TitlesBeforeNames {

        @Test
        void takesATitleForTheOneNamedWithIt() {
            assertThat(Story.of("Foreign Minister [PERSON Bo Lind] left. The foreign minister was tired.")
                            .joinedBy(new TitleSieve()))
                    .containsExactly("Bo Lind = The foreign minister");
        }

        @Test
        void knowsTheHeadOfALongTitle() {
            assertThat(Story.of("Secretary of Health [PERSON Bo Lind] left. The secretary was tired.")
                            .joinedBy(new TitleSieve()))
                    .containsExactly("Bo Lind = The secretary");
        }

        @Test
        void knowsWhatAShortTitleIsShortFor() {
            assertThat(Story.of("Sen. [PERSON Ada Vale] spoke for an hour. The senator then left.")
                            .joinedBy(new TitleSieve()))
                    .containsExactly("Ada Vale = The senator");
        }

        @Test
        void keepsTheOneInOfficeApartFromAFormerOne() {
            assertThat(Story.of("Former President [PERSON Ada Vale] spoke for an hour. The president then left.")
                            .joinedBy(new TitleSieve()))
                    .isEmpty();
        }

        @Test
        void keepsAnotherMinisterApart() {
            assertThat(Story.of("Foreign Minister [PERSON Bo Lind] left. The prime minister was tired.")
                            .joinedBy(new TitleSieve()))
                    .isEmpty();
        }

        @Test
        void keepsAPresidentApartFromHisVicePresident() {
            assertThat(Story.of("Vice President [PERSON Bo Lind] left. The president was tired.")
                            .joinedBy(new TitleSieve()))
                    .isEmpty();
        }
    }

    @Nested
    class Definites {

        @Test
        void takesABarePhraseForTheOneMentionedLast() {
            assertThat(Story.of("A senior official of the board left. The official was tired.")
                            .joinedBy(new DefiniteSieve()))
                    .containsExactly("A senior official of the board = The official");
        }

        @Test
        void remembersWhatWasSaidBeforeABarePhrase() {
            assertThat(Story.of(
                                    "A senior official of the board left. The official was tired. The senior official slept.")
                            .joinedBy(new DefiniteSieve()))
                    .containsExactly("A senior official of the board = The official = The senior official");
        }

        @Test
        void goesBackPastAnotherOfTheSameNoun() {
            assertThat(Story.of("A senior official left. A union official stayed. The senior official was tired.")
                            .joinedBy(new DefiniteSieve()))
                    .containsExactly("A senior official = The senior official");
        }

        @Test
        void keepsApartWhatIsSaidToBeAnother() {
            assertThat(Story.of("A senior official of the board left. The union official was tired.")
                            .joinedBy(new DefiniteSieve()))
                    .isEmpty();
        }
    }

    @Nested
    class Appositions {

        @Test
        void joinsWhatSaysWhoSomeoneIs() {
            assertThat(Story.of("[PERSON Ada Vale], the mayor, resigned.").joinedBy(new AppositionSieve()))
                    .containsExactly("Ada Vale = the mayor");
        }

        @Test
        void keepsATownApartFromItsCountry() {
            assertThat(Story.of("They met in [LOCATION Leeds], [LOCATION England].")
                            .joinedBy(new AppositionSieve()))
                    .isEmpty();
        }
    }
}
