package org.quoin.coreference;

import java.util.List;
import org.quoin.learning.WordClasses;

/** The steps of coreference in their order, from the surest to the least sure. */
final class ResolutionSteps {

    private ResolutionSteps() {}

    /** Returns the steps that go by rules alone. */
    static List<Sieve> byRule() {
        return List.of(
                new SpeakerSieve(),
                new ExactNameSieve(),
                new AliasSieve(),
                new PersonNameSieve(),
                new OrganizationNameSieve(),
                new AppositionSieve(),
                new TitleSieve(),
                new DefiniteSieve());
    }

    /**
     * Returns the steps that go by a trained model, nominals before pronouns.
     *
     * @param nominalMargin by how much an antecedent of a nominal must score higher than none
     * @param pronounMargin the same for a pronoun
     */
    static List<Sieve> byModel(AntecedentModel model, WordClasses classes, int nominalMargin, int pronounMargin) {
        return List.of(
                new AntecedentSieve(Mention::isNominal, model, classes, Nouns.shared(), nominalMargin),
                new AntecedentSieve(Mention::isPronoun, model, classes, Nouns.shared(), pronounMargin));
    }
}
