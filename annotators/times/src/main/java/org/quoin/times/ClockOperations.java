package org.quoin.times;

import java.util.Locale;
import java.util.Map;
import org.quoin.times.Meaning.Name;
import org.quoin.times.Meaning.Point;

/** Operations that tell a time of the day. */
final class ClockOperations {

    private ClockOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put("clock", ClockOperations::clock);
        all.put("hourOf", a -> new Meaning.Count(a.whole(0) / 60));
        all.put("minuteOf", a -> new Meaning.Count(a.whole(0) % 60));
        all.put("minutes", a -> timeOfDay(a.whole(0) / 60, a.whole(0) % 60));
        all.put("timeOfDay", a -> new Name("T" + a.name(0)));
        all.put("at", a -> at(a.point(0), a.name(1)));
        all.put("today", a -> at(CalendarOperations.point(s -> s.now(Grain.DAY)), a.name(0)));
        all.put("topical", a -> at(topic(), a.name(0)));
    }

    private static Point topic() {
        return new Point(Situation::topicDay, "", Anchoring.DAY);
    }

    private static Point at(Point day, String timeOfDay) {
        return new Point(s -> inDay(day.in().apply(s), timeOfDay), day.mod(), day.anchoring());
    }

    private static Moment inDay(Moment moment, String timeOfDay) {
        return moment.isDay() ? moment.at(timeOfDay) : Moment.unknown(Grain.DAY).at(timeOfDay);
    }

    /** clock(hour, minute, half of the day): the hour or {@code h:mm} as minutes since midnight. */
    private static Meaning clock(Arguments a) {
        int hour = a.whole(0);
        int minute = a.has(1) ? a.whole(1) : 0;
        String half = a.has(2) ? a.name(2).toLowerCase(Locale.ROOT) : "";
        if (half.isEmpty()) {
            return timeOfDay(hour, minute);
        }
        if (hour < 1 || hour > 12) {
            return half.equals("am") && hour == 0 ? timeOfDay(hour, minute) : Meaning.NONE;
        }
        return timeOfDay(hour % 12 + (half.equals("pm") ? 12 : 0), minute);
    }

    private static Meaning timeOfDay(int hour, int minute) {
        boolean exists = hour < 24 && minute < 60 || hour == 24 && minute == 0;
        return exists ? new Name(String.format(Locale.ROOT, "T%02d:%02d", hour, minute)) : Meaning.NONE;
    }
}
