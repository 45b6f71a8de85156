package org.quoin.coreference;

import java.util.ArrayList;
import java.util.List;

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

    /** Returns all steps. */
    static List<Sieve> all(Sieve byModel) {
        List<Sieve> steps = new ArrayList<>(byRule());
        steps.add(byModel);
        return List.copyOf(steps);
    }
}
