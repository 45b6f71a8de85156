package org.quoin.assembly;

/** The kinds of problems, each with a code that stays the same from version to version. */
public enum ProblemCode {
    UNKNOWN_PIPELINE("Q101"),
    UNREADABLE("Q102"),
    NOT_YAML("Q103"),
    NOT_A_DESCRIPTOR("Q104"),
    KEY_TWICE("Q105"),
    UNKNOWN_KEY("Q106"),
    WRONG_SHAPE("Q107"),
    NO_COMPONENTS("Q108"),
    UNKNOWN_INCLUDE("Q109"),
    INCLUDE_LOOP("Q110"),
    TYPES_NOT_THERE("Q111"),

    UNKNOWN_COMPONENT("Q201"),
    AMBIGUOUS_COMPONENT("Q202"),
    UNUSABLE_COMPONENT("Q203"),
    UNKNOWN_PARAMETER("Q204"),
    ILL_TYPED_PARAMETER("Q205"),
    MISSING_PARAMETER("Q206"),
    VALUE_NOT_ALLOWED("Q207"),
    NOTHING_AT_LOCATION("Q208"),
    SETTING_NOT_APPLICABLE("Q209"),
    NO_SUCH_INPUT("Q210"),

    MISSING_INPUT("Q301"),
    LANGUAGE_NOT_SERVED("Q302"),
    GIVEN_TWICE("Q303"),
    INPUT_TOO_LATE("Q304"),
    UNUSED_OUTPUT("Q305", Severity.WARNING),
    OPTIONAL_INPUT_TOO_LATE("Q306", Severity.WARNING),

    BROKEN_COMPONENT("Q401", Severity.WARNING),
    COMPONENT_NOT_THERE("Q402", Severity.WARNING),
    SAME_CLASS_TWICE("Q403", Severity.WARNING),
    SAME_SIMPLE_NAME("Q404", Severity.WARNING),
    BROKEN_TYPES("Q405"),
    BROKEN_PLUGIN("Q406", Severity.WARNING),
    EMPTY_PLUGIN("Q407", Severity.WARNING),
    CORE_BUNDLED("Q408", Severity.WARNING),
    TYPES_TWICE("Q409", Severity.WARNING),
    PLUGIN_REFUSED("Q410", Severity.WARNING),

    UNKNOWN_TYPE("Q501"),
    AMBIGUOUS_TYPE("Q502"),
    NOT_MAKEABLE("Q503"),

    NOT_UIMA("Q601"),
    NOT_EXPRESSIBLE("Q602");

    private final String code;
    private final Severity severity;

    ProblemCode(String code) {
        this(code, Severity.ERROR);
    }

    ProblemCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** Returns the code, such as {@code Q204}. */
    public String code() {
        return code;
    }

    /** Returns how much a problem of this kind matters. */
    public Severity severity() {
        return severity;
    }
}
