package org.quoin.assembly;

/** A component is not given a parameter that it needs and has no default for. */
final class MandatoryParameters implements Check {

    @Override
    public void check(Chain chain, Problems problems) {
        for (Link link : chain.links()) {
            link.component().parameters().stream()
                    .filter(parameter ->
                            parameter.mandatory() && parameter.defaults().isEmpty())
                    .filter(parameter -> !isSet(parameter, link))
                    .forEach(parameter -> problems.add(
                            ProblemCode.MISSING_PARAMETER,
                            link.position(),
                            link.component().simpleName() + " needs its parameter '" + parameter.name() + "' ("
                                    + parameter.type().uimaName() + "), which has no default; set it under 'with:'"));
        }
    }

    /** A parameter whose value is no good is set all the same: one mistake, one problem. */
    private static boolean isSet(Parameter parameter, Link link) {
        return link.use().setting(parameter.name()).isPresent();
    }
}
