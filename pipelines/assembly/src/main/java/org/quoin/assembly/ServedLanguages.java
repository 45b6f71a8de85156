package org.quoin.assembly;

/** A component does not serve the pipeline's language. */
final class ServedLanguages implements Check {

    @Override
    public void check(Chain chain, Problems problems) {
        for (Link link : chain.links()) {
            Component component = link.component();
            if (!component.serves(chain.language())) {
                problems.add(
                        ProblemCode.LANGUAGE_NOT_SERVED,
                        link.position(),
                        component.simpleName() + " does not serve the pipeline's language '" + chain.language()
                                + "', only " + String.join(", ", component.languages())
                                + "; take another component or another language");
            }
        }
    }
}
