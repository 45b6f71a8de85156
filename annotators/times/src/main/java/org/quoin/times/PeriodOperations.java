package org.quoin.times;

import java.math.BigDecimal;
import java.util.Map;
import org.quoin.times.Meaning.Period;
import org.quoin.times.Meaning.Point;
import org.quoin.times.Meaning.Repeat;

/** Operations that make periods and sets. */
final class PeriodOperations {

    private PeriodOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put("period", a -> new Period(period(a.number(0), a.unit(1)), ""));
        all.put("unknownPeriod", a -> new Period("PXX", ""));
        all.put("mixed", a -> mixed(a.number(0), a.unit(1), a.number(2), a.unit(3)));
        all.put("every", a -> new Repeat(period(a.number(0), a.unit(1)), "", "EVERY", ""));
        all.put("rate", a -> new Repeat(period(a.number(0), a.unit(1)), "", "", ""));
        all.put("freq", a -> new Repeat(period(a.number(0), a.unit(1)), "", "", a.name(2)));
        all.put("everyPoint", a -> new Repeat(open(a.point(0)), "", "EVERY", ""));
        all.put("repeated", a -> new Repeat(open(a.point(0)), "", "", ""));
    }

    /** The value of a recurring point is what can be told without a situation. */
    private static String open(Point point) {
        return point.in().apply(Situation.UNKNOWN).value();
    }

    private static Meaning mixed(double first, Unit unit, double second, Unit smaller) {
        String a = period(first, unit);
        String b = period(second, smaller);
        boolean oneT = a.startsWith("PT") && b.startsWith("PT");
        return new Period(a + b.substring(oneT ? 2 : 1), "");
    }

    /** Writes a period as TIMEX3 does; half a year is six months, and the like. */
    static String period(double number, Unit unit) {
        String sign = unit.ofTime() ? "PT" : "P";
        if (Double.isNaN(number)) {
            return sign + "X" + unit.symbol();
        }
        if (number != Math.rint(number) && unit == Unit.YEAR && isWhole(number * 12)) {
            return fraction(number, 12, "Y", "P", "M");
        }
        if (number != Math.rint(number) && (unit == Unit.HOUR || unit == Unit.MINUTE) && isWhole(number * 60)) {
            return fraction(number, 60, unit.symbol(), "PT", unit == Unit.HOUR ? "M" : "S");
        }
        if (unit == Unit.DECADE || unit == Unit.CENTURY) {
            return "P" + digits(number * unit.steps()) + "Y";
        }
        return sign + digits(number) + unit.symbol();
    }

    private static String fraction(double number, int parts, String symbol, String sign, String smaller) {
        long whole = (long) number;
        long rest = Math.round((number - whole) * parts);
        return sign + (whole > 0 ? whole + symbol : "") + rest + smaller;
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < 1e-6;
    }

    private static String digits(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
