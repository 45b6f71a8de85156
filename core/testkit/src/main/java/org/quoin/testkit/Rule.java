package org.quoin.testkit;

/**
 * What every annotator keeps, so that it can be found, checked, put into any chain, run over a million articles and
 * trusted. {@link Conformance} tries each.
 */
public enum Rule {
    /**
     * Its name, version, documentation, parameters and types can be read from a descriptor beside its class, and
     * META-INF/org.apache.uima.fit/components.txt lists it. That is all that a catalog reads.
     */
    DESCRIBED("has a name, documentation, documented parameters and declared types, and is listed", Descriptors::check),
    /**
     * Where the documentation of a parameter says {@code One of: a, b, c.}, {@code From 0 to 1.} or {@code At least 1.},
     * the default is such a value; a parameter that is an enum says the former, with its constants. Pipelines are
     * checked against it before they run.
     */
    VALUES_DOCUMENTED(
            "documents the values of its parameters, and its defaults are such values", ParameterValues::check),
    /** The types that it declares are in the type system. */
    TYPES_EXIST("declares types that exist", DeclaredTypes::check),
    /**
     * It opens no connection, whether it starts or reads an article. Seen are sockets, URLs and Java's HTTP client, to
     * any host; not seen are channels ({@code java.nio}), sockets that are told to use no proxy, datagrams, native
     * code, other processes, and threads that were there before it.
     */
    WORKS_OFFLINE("opens no network connection", Offline::check),
    /** What it makes is of the types that it declares, or of their subtypes. */
    OUTPUTS_DECLARED("makes nothing but what it declares", DeclaredOutputs::checkDeclared),
    /** It makes each type that it declares, in at least one of the sample texts. */
    OUTPUTS_MADE("makes each type that it declares", DeclaredOutputs::checkMade),
    /** Its spans lie in the text, hold at least one character, and cut no character in two. */
    SPANS_IN_TEXT("marks spans that lie in the text and are not empty", SpansInText::check),
    /**
     * Text and annotations that were there before are there afterwards as they were. It may fill a feature that was
     * empty with what it declares to make (as a tagger sets a token's part of speech), or one that it declares to make
     * as {@code org.example.Type:feature}.
     */
    LEAVES_THE_REST("leaves the text and what others made as it was", LeavesTheRest::check),
    /** Without one of the types that it needs its result is another, or it refuses to work. */
    INPUTS_NEEDED("needs each input that it says it needs", Inputs::checkNeeded),
    /** It works where its optional inputs are missing, one or all. */
    OPTIONAL_INPUTS_OPTIONAL("works without its optional inputs", Inputs::checkOptional),
    /** The same article gives the same result in a new CAS, in a used one, after other articles, in another engine. */
    SAME_EVERY_TIME("gives the same result every time", SameResult::checkEveryTime),
    /** Engines that run at once in several threads, and share their resources, give the result of one. */
    SAME_IN_PARALLEL("gives the same result in several threads at once", SameResult::checkInParallel),
    /** What it makes can be written to XMI and read back. */
    WRITTEN_AS_XMI("makes what can be written to XMI", WrittenAsXmi::check),
    /** No text makes it fail or hang. */
    SURVIVES_ANY_TEXT("survives empty, strange and very long text", SurvivesAnyText::check),
    /** An article twice as long takes about twice the time. */
    LINEAR_TIME("takes time in proportion to the length of the text", LinearTime::check);

    private final String description;
    private final Check check;

    Rule(String description, Check check) {
        this.description = description;
        this.check = check;
    }

    /** Returns what the annotator does that keeps the rule, to be read after its name. */
    public String description() {
        return description;
    }

    Check check() {
        return check;
    }
}
