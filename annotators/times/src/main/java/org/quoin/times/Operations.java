package org.quoin.times;

import java.util.HashMap;
import java.util.Map;
import org.quoin.times.Meaning.Count;

/** All operations that rules may name. */
final class Operations {

    private Operations() {}

    /** Returns the operations by name. */
    static Map<String, Operation> all() {
        Map<String, Operation> all = new HashMap<>();
        addNumbers(all);
        CalendarOperations.addTo(all);
        RelativeOperations.addTo(all);
        ClockOperations.addTo(all);
        PeriodOperations.addTo(all);
        all.put("mod", arguments -> arguments.get(0).modified(arguments.name(1)));
        return Map.copyOf(all);
    }

    private static void addNumbers(Map<String, Operation> all) {
        all.put("value", arguments -> arguments.get(0));
        all.put("number", arguments -> new Count(arguments.number(0)));
        all.put("unknown", arguments -> new Count(Double.NaN));
        all.put("add", arguments -> new Count(arguments.number(0) + arguments.number(1)));
        all.put("times", arguments -> new Count(arguments.number(0) * arguments.number(1)));
        all.put("first", Operations::first);
        all.put("divide", arguments -> new Count(arguments.number(0) / arguments.number(1)));
    }

    /** Returns the first argument that the text has. */
    private static Meaning first(Arguments arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.has(i)) {
                return arguments.get(i);
            }
        }
        return Meaning.NONE;
    }
}
