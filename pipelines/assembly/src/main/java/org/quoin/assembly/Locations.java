package org.quoin.assembly;

import java.util.List;
import java.util.Optional;
import org.quoin.assembly.Value.Scalar;
import org.quoin.assembly.Value.Sequence;

/** A parameter names a model or word list that is not there. */
final class Locations implements Check {

    @Override
    public void check(Chain chain, Problems problems) {
        for (Link link : chain.links()) {
            link.values().values().stream()
                    .filter(value -> value.parameter().namesLocation())
                    .forEach(value -> check(value, link, problems));
        }
    }

    private static void check(ParameterValue value, Link link, Problems problems) {
        for (Object item : value.items()) {
            fault(Location.of(item.toString(), value.origin().folder()), link.component())
                    .ifPresent(fault -> problems.add(
                            ProblemCode.NOTHING_AT_LOCATION,
                            position(item, value, link),
                            "parameter '" + value.parameter().name() + "' of "
                                    + link.component().simpleName() + (value.isDefault() ? " is by default '" : " is '")
                                    + item + "', but " + fault));
        }
    }

    private static Optional<String> fault(Location location, Component component) {
        if (location instanceof Location.Malformed) {
            return Optional.of("that is no path; give the path of a file");
        }
        if (location instanceof Location.Resource resource && !resource.isThere(component.plugin())) {
            return Optional.of("there is no " + resource.resource() + " on the class path of "
                    + (component.plugin().isQuoin() ? "Quoin" : "the plugin " + component.plugin()) + "; "
                    + "a file is given by its path");
        }
        if (location instanceof Location.OnDisk file && !file.isThere()) {
            return Optional.of("there is no file " + file.path() + " that can be read"
                    + file.nearest()
                            .map(near -> "; did you mean '" + near + "' in that folder?")
                            .orElse("; give the path of one"));
        }
        return Optional.empty();
    }

    /** Returns the place of one value of a list. */
    private static Position position(Object item, ParameterValue value, Link link) {
        List<Value> written = link.use()
                .setting(value.parameter().name())
                .map(setting -> setting.value() instanceof Sequence list ? list.items() : List.of(setting.value()))
                .orElse(List.of());
        return written.stream()
                .filter(one -> one instanceof Scalar scalar && scalar.text().equals(item.toString()))
                .map(Value::position)
                .findFirst()
                .orElse(value.origin().position());
    }
}
