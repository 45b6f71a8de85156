package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainSearchTest {

    private final List<Component> components = new ArrayList<>();
    private final TypeHierarchy types = new TypeHierarchy(List.of());

    private static final Plugin QUOIN =
            Installation.of(ChainSearchTest.class.getClassLoader()).plugins().get(0);

    private void component(String name, String inputs, String optional, String outputs) {
        URI place = URI.create("file:test");
        components.add(new Component(
                name,
                name,
                "1",
                "",
                "",
                List.of(),
                types(inputs),
                types(optional),
                types(outputs),
                List.of(),
                new Component.Home(QUOIN, place, place)));
    }

    private void component(String name, String inputs, String outputs) {
        component(name, inputs, "", outputs);
    }

    private static List<String> types(String names) {
        return Stream.of(names.split(" ")).filter(name -> !name.isEmpty()).toList();
    }

    private String shortest(String... wanted) {
        return search(wanted)
                .shortest()
                .map(chain -> String.join(
                        " ", chain.stream().map(Component::className).toList()))
                .orElse("none");
    }

    private ChainSearch search(String... wanted) {
        return new ChainSearch(components, types, TypesThere.fromReader(types), List.of(wanted));
    }

    @Test
    void whatIsNeededComesBeforeWhatNeedsIt() {
        component("A", "b c", "a");
        component("B", "c", "b");
        component("C", "", "c");

        assertThat(shortest("a")).isEqualTo("C B A");
    }

    @Test
    void oneForTwoTypesBeatsOneForEach() {
        component("A", "", "a");
        component("B", "", "b");
        component("Both", "", "a b");

        assertThat(shortest("a", "b")).isEqualTo("Both");
    }

    @Test
    void aShortWayRoundBeatsALongDirectOne() {
        component("A1", "x y z", "a");
        component("A2", "v", "a");
        component("X", "", "x");
        component("Y", "", "y");
        component("Z", "", "z");
        component("V", "", "v");

        assertThat(shortest("a")).isEqualTo("V A2");
    }

    @Test
    void ofEquallyShortOnesTheFirstComponentsAreTaken() {
        component("First", "", "a");
        component("Second", "", "a");

        assertThat(shortest("a")).isEqualTo("First");
    }

    @Test
    void componentsThatNeedEachOtherNeedAWayIn() {
        component("A", "b", "a");
        component("B", "a", "b");

        assertThat(shortest("a")).isEqualTo("none");
        assertThat(search("a", "b").impossible()).containsExactly("a", "b");

        component("Seed", "s", "a");
        component("S", "", "s");

        assertThat(shortest("b")).isEqualTo("S Seed B");
    }

    @Test
    void aComponentDoesNotMakeItsOwnInput() {
        component("Refiner", "a", "a good");
        component("Maker", "", "a");

        assertThat(shortest("good")).isEqualTo("Maker Refiner");
    }

    @Test
    void whatCouldUseATypeComesAfterItsMaker() {
        component("A", "", "b", "a");
        component("B", "", "b");

        assertThat(shortest("a", "b")).isEqualTo("B A");
        assertThat(shortest("a")).isEqualTo("A");
    }

    @Test
    void whatTheReaderMakesNeedsNoComponent() {
        component("A", "org.quoin.type.Article", "a");

        assertThat(shortest("a")).isEqualTo("A");
    }

    /** Without looking ahead, the last but one round would try some 20 to the power of 9 sets. */
    @Test
    void hundredsOfComponentsAreSearchedInNoTime() {
        Random random = new Random(41);
        for (int layer = 0; layer < 10; layer++) {
            for (int tool = 0; tool < 20; tool++) {
                String inputs = layer == 0 ? "" : "t" + (layer - 1) + " t" + random.nextInt(layer);
                component("L" + layer + "x" + tool, inputs, "t" + layer + " extra" + layer + "x" + tool);
            }
        }

        assertThat(search("t9").shortest().orElseThrow()).hasSize(10);
        assertThat(search("t9", "extra3x7", "extra8x11").shortest().orElseThrow())
                .hasSize(10)
                .extracting(Component::className)
                .contains("L3x7", "L8x11");
    }
}
