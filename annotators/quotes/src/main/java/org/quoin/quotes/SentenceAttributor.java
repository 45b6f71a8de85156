package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quoin.plugin.Span;

/** Finds what the sentences of a passage report, by a model. Not thread-safe. */
final class SentenceAttributor {

    private final ChainScorer cueScorer;
    private final ChainScorer roleScorer;
    private final CueRecognizer cues = new CueRecognizer();
    private final RoleRecognizer roles = new RoleRecognizer();
    private final ChoiceScorer choiceScorer;
    private final double leastProbability;

    /** @param leastProbability of an attribution, however bounded */
    SentenceAttributor(QuoteModel model, double leastProbability) {
        this.cueScorer = new ChainScorer(model.cues(), QuoteModel.SCALE, Automaton.CUES);
        this.roleScorer = new ChainScorer(model.roles(), QuoteModel.SCALE, Automaton.ROLES);
        this.choiceScorer = new ChoiceScorer(model.choices(), QuoteModel.SCALE);
        this.leastProbability = leastProbability;
    }

    /** Adds what a passage reports. */
    void attribute(Passage passage, List<SentenceAttribution> found) {
        double[] begins = new double[passage.values().size];
        for (MatrixSentence sentence : passage.sentences()) {
            List<CueCandidate> candidates = new ArrayList<>();
            cues.recognize(cueScorer, passage.values(), sentence, begins, candidates);
            if (!candidates.isEmpty()) {
                List<Scored> scored = new ArrayList<>();
                for (Choices choices : Choices.of(passage, sentence, candidates, begins, roles, roleScorer)) {
                    scored.add(scored(passage, sentence, choices));
                }
                scored.removeIf(one -> one.probability() < leastProbability);
                scored.sort(Comparator.comparingDouble(Scored::probability).reversed());
                new Selection(passage, sentence).take(scored, found);
            }
        }
    }

    /**
     * The choices of a stretch, the likeliest first.
     *
     * @param probability how likely it is that any of them is right
     */
    private record Scored(List<Choice> choices, double probability) {}

    private Scored scored(Passage passage, MatrixSentence sentence, Choices choices) {
        double[] probabilities = choiceScorer.probabilities(passage.values(), sentence, choices);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < choices.choices().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -probabilities[i]));
        return new Scored(
                order.stream().map(choices.choices()::get).toList(),
                1 - probabilities[choices.choices().size()]);
    }

    /** What is chosen in one sentence, the likeliest first: what cues report doesn't overlap. */
    private final class Selection {

        private final Passage passage;
        private final MatrixSentence sentence;
        private final boolean[] taken;
        private final boolean[] reported;

        Selection(Passage passage, MatrixSentence sentence) {
            this.passage = passage;
            this.sentence = sentence;
            this.taken = new boolean[sentence.to() - sentence.from()];
            this.reported = new boolean[taken.length];
        }

        void take(List<Scored> scored, List<SentenceAttribution> found) {
            for (Scored stretch : scored) {
                for (Choice choice : stretch.choices()) {
                    if (isFree(choice)) {
                        CueCandidate cue = choice.cue();
                        found.add(taken(new Roles.Run(cue.begin(), cue.end()), choice.roles(), stretch.probability()));
                        break;
                    }
                }
            }
        }

        private boolean isFree(Choice choice) {
            if (touches(taken, choice.cue().begin(), choice.cue().end())) {
                return false;
            }
            for (Roles.Run run : choice.roles().content()) {
                if (touches(reported, run.begin(), run.end())) {
                    return false;
                }
            }
            return true;
        }

        private SentenceAttribution taken(Roles.Run cue, Roles reading, double probability) {
            List<Roles.Run> content = reading.content();
            mark(taken, cue);
            content.forEach(run -> mark(taken, run));
            content.forEach(run -> mark(reported, run));
            return new SentenceAttribution(
                    span(cue),
                    reading.source().stream().map(this::span).toList(),
                    content.stream().map(this::span).toList(),
                    passage.span(sentence.from(), sentence.to()),
                    rule(cue),
                    probability);
        }

        private Span span(Roles.Run run) {
            return passage.span(run.begin(), run.end());
        }

        private Optional<Attribution> rule(Roles.Run cue) {
            UnitValues values = passage.values();
            for (int unit = cue.begin(); unit < cue.end(); unit++) {
                if (values.ruleAttribution[unit] >= 0) {
                    return Optional.of(values.rules.get(values.ruleAttribution[unit]));
                }
            }
            return Optional.empty();
        }

        private boolean touches(boolean[] marked, int begin, int end) {
            for (int unit = begin; unit < end; unit++) {
                if (marked[unit - sentence.from()]) {
                    return true;
                }
            }
            return false;
        }

        private void mark(boolean[] marked, Roles.Run run) {
            for (int unit = run.begin(); unit < run.end(); unit++) {
                marked[unit - sentence.from()] = true;
            }
        }
    }
}
