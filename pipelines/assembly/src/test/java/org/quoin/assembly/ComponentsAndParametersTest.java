package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsAndParametersTest {

    private static final String PARAMETERS = "label, minLength, share, ignoreCase, words, budget, weight";

    @TempDir
    Path folder;

    private List<String> report(String yaml) throws IOException {
        return new DescriptorFolder(folder).with("my.yaml", yaml).report("my.yaml");
    }

    private List<String> reportWith(String parameters) throws IOException {
        return report("include: [words]\ncomponents:\n- use: NameAnnotator\n  with: {label: X, " + parameters + "}\n");
    }

    private ConfigurationParameterSettings settings(String parameters) throws Exception {
        return new DescriptorFolder(folder)
                .with(
                        "my.yaml",
                        "include: [words]\ncomponents:\n- use: NameAnnotator\n  with: {label: X, " + parameters + "}\n")
                .assemble("my.yaml")
                .steps()
                .get(1)
                .engine()
                .getAnalysisEngineMetaData()
                .getConfigurationParameterSettings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WordAnnotator",
                "org.example.WordAnnotator",
                "org.example.one.Shouter",
                "org.example.UndescribedAnnotator"
            })
    void aComponentIsNamedBySimpleOrFullClassName(String name) throws Exception {
        assertThat(report("components: [" + name + "]")).isEmpty();
    }

    @Test
    void aComponentFarFromAllOthersSuggestsNone() throws Exception {
        assertThat(report("components: [Zyzzyva]"))
                .containsExactly("my.yaml:1:14: error Q201: unknown component 'Zyzzyva'."
                        + " 'quoin components' lists those that there are");
    }

    @Test
    void aMisspeltFullNameSuggestsAFullName() throws Exception {
        assertThat(report("components: [org.exmaple.WordAnnotator]"))
                .singleElement()
                .asString()
                .contains("did you mean 'org.example.WordAnnotator'");
    }

    @Test
    void aSimpleNameThatSeveralShareIsAmbiguous() throws Exception {
        assertThat(report("components: [Shouter]"))
                .containsExactly("my.yaml:1:14: error Q202: several components are called Shouter; use the full name of"
                        + " one: org.example.one.Shouter, org.example.two.Shouter");
    }

    @Test
    void aComponentWithABrokenDescriptorSaysSo() throws Exception {
        assertThat(report("components: [Broken]"))
                .singleElement()
                .asString()
                .startsWith("my.yaml:1:14: error Q203: Broken can't be used; ")
                .contains("org/example/Broken.xml:4:");
    }

    @Test
    void aClassThatIsNoComponentIsRefused() throws Exception {
        assertThat(report("components: [java.lang.String]"))
                .containsExactly("my.yaml:1:14: error Q203: the class java.lang.String can't be used as a component:"
                        + " java.lang.String is not a UIMA analysis component");
    }

    @Test
    void aMisspeltParameterSuggestsTheNearest() throws Exception {
        assertThat(reportWith("minLengt: 3"))
                .containsExactly("my.yaml:4:20: error Q204: unknown parameter 'minLengt' of NameAnnotator; did you mean"
                        + " 'minLength'? It has: " + PARAMETERS);
    }

    @Test
    void aComponentWithoutParametersSaysSo() throws Exception {
        assertThat(report("components: [{use: WordAnnotator, with: {size: 3}}]"))
                .containsExactly("my.yaml:1:42: error Q204: unknown parameter 'size' of WordAnnotator. It has none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    minLength: three       | minLength  | a whole number (Integer); this is 'three'
                    minLength: 2.5         | minLength  | a whole number (Integer); this is '2.5'
                    minLength: 3000000000  | minLength  | a whole number (Integer); this is '3000000000'
                    minLength: [3]         | minLength  | a whole number (Integer); this is a list
                    minLength:             | minLength  | a whole number (Integer); this is empty
                    share: high            | share      | a number (Float); this is 'high'
                    share: 1e99            | share      | a number (Float); this is '1e99'
                    share: 1f              | share      | a number (Float); this is '1f'
                    share: .inf            | share      | a number (Float); this is '.inf'
                    ignoreCase: 1          | ignoreCase | true or false (Boolean); this is '1'
                    ignoreCase: yes        | ignoreCase | true or false (Boolean); this is 'yes'
                    budget: much           | budget     | a whole number (Long); this is 'much'
                    weight: {a: 1}         | weight     | a number (Double); this is a mapping
                    words: Ada             | words      | a list, [a, b], each item text (String); this is 'Ada'
                    """)
    void aValueOfTheWrongTypeIsShown(String setting, String parameter, String found) throws Exception {
        assertThat(reportWith(setting))
                .singleElement()
                .asString()
                .matches("my\\.yaml:4:\\d+: error Q205: .*")
                .endsWith("parameter '" + parameter + "' of NameAnnotator takes " + found);
    }

    @Test
    void aWrongItemOfAListIsReportedAtItsPlace() throws Exception {
        assertThat(reportWith("words: [Ada, [Grace]]"))
                .containsExactly("my.yaml:4:33: error Q205: parameter 'words' of NameAnnotator takes a list, [a, b],"
                        + " each item text (String); this is a list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mode: carefull         | 3:16 | mode   | one of: fast, careful; this is 'carefull'; did you mean 'careful'?
                    mode: slow             | 3:16 | mode   | one of: fast, careful; this is 'slow'
                    share: 1.5             | 3:17 | share  | from 0 to 1; this is '1.5'; did you mean '1'?
                    depth: 0               | 3:17 | depth  | at least 1; this is '0'; did you mean '1'?
                    fields: [word, steam]  | 3:25 | fields | a list, each item one of: word, stem; this is 'steam'; did you mean 'stem'?
                    """)
    void aValueOutsideTheDocumentedOnesSuggestsTheNearest(String setting, String at, String parameter, String found)
            throws Exception {
        assertThat(report("components:\n- use: Glossary\n  with: {" + setting + "}\n"))
                .containsExactly(
                        "my.yaml:" + at + ": error Q207: parameter '" + parameter + "' of Glossary takes " + found);
    }

    @Test
    void valuesAmongTheDocumentedOnesAreFine() throws Exception {
        assertThat(report("components: [{use: Glossary, with: {mode: careful, share: 0.0, depth: 1, fields: [stem]}}]"))
                .isEmpty();
    }

    @Test
    void valuesArriveWithTheTypesThatUimaExpects() throws Exception {
        ConfigurationParameterSettings settings = settings(
                "minLength: 4, share: 1, ignoreCase: true, words: [Ada, 1.10], budget: 3000000000, weight: 2.5e3");

        assertThat(settings.getParameterValue("minLength")).isEqualTo(4);
        assertThat(settings.getParameterValue("share")).isEqualTo(1f);
        assertThat(settings.getParameterValue("ignoreCase")).isEqualTo(true);
        assertThat(settings.getParameterValue("words")).isEqualTo(new String[] {"Ada", "1.10"});
        assertThat(settings.getParameterValue("budget")).isEqualTo(3_000_000_000L);
        assertThat(settings.getParameterValue("weight")).isEqualTo(2500d);
    }

    @Test
    void whatIsNotSetKeepsItsDefault() throws Exception {
        ConfigurationParameterSettings settings = settings("minLength: 4");

        assertThat(settings.getParameterValue("share")).isEqualTo(0.5f);
        assertThat(settings.getParameterValue("words")).isEqualTo(new String[] {"Ada", "Grace"});
        assertThat(settings.getParameterValue("budget")).isNull();
    }

    @Test
    void aMandatoryParameterWithoutDefaultHasToBeSet() throws Exception {
        assertThat(report("include: [words]\ncomponents:\n  - NameAnnotator\n"))
                .containsExactly("my.yaml:3:5: error Q206: NameAnnotator needs its parameter 'label' (String), which"
                        + " has no default; set it under 'with:'");
    }
}
