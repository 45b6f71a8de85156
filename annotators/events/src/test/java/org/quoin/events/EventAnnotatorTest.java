package org.quoin.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.type.Event;

class EventAnnotatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank near the pier. | sank | OCCURRENCE",
                "The mayor said the ferry sank. | said | REPORTING",
                "The crew began to repair the ferry. | began | ASPECTUAL",
                "The owners want to sell the ferry. | want | I_STATE",
                "The owners tried to sell the ferry. | tried | I_ACTION",
                "The explosion damaged two boats. | explosion | OCCURRENCE",
            })
    void triggersHaveTheirClass(String text, String trigger, String expected) {
        assertThat(Report.of(text).event(trigger).getEventClass()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank near the pier. | sank | PAST | NONE",
                "The ferry has sunk near the pier. | sunk | PRESENT | PERFECTIVE",
                "The ferry was sinking near the pier. | sinking | PAST | PROGRESSIVE",
                "The ferry had been sinking for hours. | sinking | PAST | PERFECTIVE_PROGRESSIVE",
                "The ferry will sail tomorrow. | sail | FUTURE | NONE",
                "The crew tried to repair the ferry. | repair | INFINITIVE | NONE",
            })
    void tenseAndAspectAreThoseOfTheVerbGroup(String text, String trigger, String tense, String aspect) {
        Event event = Report.of(text).event(trigger);
        assertThat(event.getTense()).isEqualTo(tense);
        assertThat(event.getAspect()).isEqualTo(aspect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor did not visit the harbour. | visit",
                "The mayor never visited the harbour. | visited",
                "The mayor hasn't visited the harbour. | visited",
                "No ship left the harbour. | left",
                "The two sides held no talks in spring. | talks",
                "The captain left without visiting the harbour. | visiting",
                "The deal has yet to be signed. | signed",
                "The mayor does not plan to meet the captain. | meet",
                "The mayor said he had no plans to resign. | resign",
            })
    void whatIsDeniedIsNegative(String text, String trigger) {
        assertThat(Report.of(text).event(trigger).getPolarity()).isEqualTo("negative");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor visited the harbour. | visited",
                "The mayor not only visited the harbour but bought a boat. | visited",
                "The mayor, who did not speak, visited the harbour. | visited",
            })
    void whatIsNotDeniedIsPositive(String text, String trigger) {
        assertThat(Report.of(text).event(trigger).getPolarity()).isEqualTo("positive");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor met the captain. | met | asserted",
                "The mayor will meet the captain on Thursday. | meet | future",
                "The mayor is going to meet the captain. | meet | future",
                "The mayor plans to meet the captain. | meet | future",
                "The mayor postponed the talks. | talks | future",
                "The talks were to have begun on Monday. | begun | counterfactual",
                "The two sides will hold talks on Thursday. | talks | future",
                "The mayor may meet the captain. | meet | possible",
                "The mayor hopes to meet the captain. | meet | possible",
                "The harbour will close if the storm returns. | returns | possible",
                "Should talks fail, the army will attack the town. | fail | possible",
                "Should talks fail, the army will attack the town. | attack | future",
                "Had the mayor resigned, the council would have elected another. | resigned | counterfactual",
                "Were the rebels to attack the town, the army would respond. | attack | possible",
                "The mayor said he had met the captain. | met | reported",
                "Did the rebels attack the town? | attack | possible",
                "It is possible that they met. | met | possible",
                "The president ruled out talks. | talks | counterfactual",
                "The mayor did not cancel the meeting. | meeting | asserted",
                "The mayor could have met the captain. | met | counterfactual",
                "The mayor refused to meet the captain. | meet | counterfactual",
                "The mayor cancelled the meeting. | meeting | counterfactual",
                "The captain said that the ferry sank. | sank | reported",
                "The ferry sank, the captain said. | sank | reported",
                "According to the captain, the ferry sank. | sank | reported",
                "The captain said that the ferry would sail in May. | sail | future",
            })
    void modalityTellsHowTheTextVouchesForIt(String text, String trigger, String expected) {
        assertThat(Report.of(text).event(trigger).getModality()).isEqualTo(expected);
    }

    @Test
    void anEventInAQuoteIsReportedByIt() {
        Event event = Report.of("\"The ferry sank,\" Ada Vale said.")
                .quote("\"The ferry sank,\"")
                .event("sank");
        assertThat(event.getModality()).isEqualTo("reported");
        assertThat(event.getQuote().getCoveredText()).isEqualTo("\"The ferry sank,\"");
    }

    @Test
    void theCueOfAQuoteIsNotReportedByIt() {
        Event event = Report.of("\"The ferry sank,\" Ada Vale said.")
                .quote("\"The ferry sank,\"")
                .event("said");
        assertThat(event.getModality()).isEqualTo("asserted");
        assertThat(event.getQuote()).isNull();
    }

    @Test
    void subjectAndObjectAreActorAndObject() {
        Event event = Report.of("Ada Vale bought the old ferry.")
                .mention("Ada Vale", "PERSON")
                .event("bought");
        assertThat(Report.arguments(event)).containsExactly("actor: Ada Vale", "object: the old ferry");
        assertThat(event.getArguments(0).getMention()).isNotNull();
        assertThat(event.getArguments(1).getMention()).isNull();
    }

    @Test
    void passivesAreTurned() {
        Event event = Report.of("The old ferry was bought by Ada Vale.")
                .mention("Ada Vale", "PERSON")
                .event("bought");
        assertThat(Report.arguments(event)).containsExactly("object: The old ferry", "actor: Ada Vale");
    }

    @Test
    void thoseMetWithAreRecipients() {
        Event event = Report.of("Ada Vale met with Tom Reed in Oslo.")
                .mention("Ada Vale", "PERSON")
                .mention("Tom Reed", "PERSON")
                .mention("Oslo", "LOCATION")
                .event("met");
        assertThat(Report.arguments(event)).containsExactly("actor: Ada Vale", "recipient: Tom Reed", "place: Oslo");
    }

    @Test
    void whatHappensBetweenTwoHasActorAndRecipient() {
        Event event = Report.of("A meeting between Ada Vale and Tom Reed failed.")
                .mention("Ada Vale", "PERSON")
                .mention("Tom Reed", "PERSON")
                .event("meeting");
        assertThat(Report.arguments(event)).containsExactly("actor: Ada Vale", "recipient: Tom Reed");
    }

    @Test
    void theDateOfTheClauseIsTheTime() {
        Event event = Report.of("The ferry sank on Thursday, and the owners sold the wreck in May.")
                .date("Thursday", "2019-06-06")
                .date("May", "2020-05")
                .event("sold");
        assertThat(event.getTime().getValue()).isEqualTo("2020-05");
        assertThat(Report.arguments(event)).contains("time: May");
    }

    @Test
    void whatIsToldOfADayAfterTheArticlesIsPlanned() {
        String text = "The mayor meets the captain on May 3, and met the crew on May 1.";
        Report report = Report.of(text)
                .published("2019-05-02")
                .date("May 3", "2019-05-03")
                .date("May 1", "2019-05-01");
        assertThat(report.event("meets").getModality()).isEqualTo("future");
        assertThat(report.event("met").getModality()).isEqualTo("asserted");
    }

    @Test
    void theDateInAQuoteIsNotWhenItIsSaid() {
        Event event = Report.of("\"Ask me in May,\" the mayor said.")
                .quote("\"Ask me in May,\"")
                .date("May", "2020-05")
                .event("said");
        assertThat(event.getTime()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The foreign minister met his Norwegian counterpart in Oslo. | CONSULT",
                "The minister condemned the raid. | ACCUSE",
                "Soldiers attacked the village. | ASSAULT",
                "Police arrested two fishermen. | COERCE",
                "The government refused to sign the treaty. | REJECT",
            })
    void theMainEventOfPoliticsHasAPloverType(String text, String expected) {
        assertThat(Report.of(text).events())
                .extracting(Event::getPloverType)
                .filteredOn(type -> type != null)
                .containsExactly(expected);
    }

    @Test
    void whatIsNoPoliticsHasNoPloverType() {
        assertThat(Report.of("The soup simmered for an hour.").events())
                .extracting(Event::getPloverType)
                .containsOnlyNulls();
    }
}
