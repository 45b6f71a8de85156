package org.quoin.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/** Makes pipelines of descriptors: reads, checks and builds them. Not for use by several threads at once. */
public final class Assembler {

    private final Installation installation;
    private final PackagedPipelines packaged;

    /** @param installation the components, types and packaged pipelines that there are */
    public Assembler(Installation installation) {
        this.installation = installation;
        this.packaged = installation.pipelines();
    }

    /**
     * Assembles a pipeline; warnings are dropped.
     *
     * @param pipeline the name of a packaged pipeline or the path of a descriptor file
     * @throws DescriptorException if it can't run, with everything that is wrong
     */
    public Pipeline assemble(String pipeline) throws DescriptorException {
        return assemble(pipeline, List.of(), warning -> {});
    }

    /**
     * Assembles a pipeline.
     *
     * @param pipeline the name of a packaged pipeline or the path of a descriptor file
     * @param settings parameters to set whatever the descriptor says, each as {@code Component.parameter=value} with the
     *     value in YAML
     * @param warnings takes what is wrong but does not keep the pipeline from running
     * @throws DescriptorException if it can't run, with everything that is wrong
     */
    public Pipeline assemble(String pipeline, List<String> settings, Consumer<Problem> warnings)
            throws DescriptorException {
        Problems problems = new Problems();
        DescriptorSource source = find(pipeline, problems);
        PipelineDescriptor descriptor = new Includes(packaged, problems).read(source);
        TypeSystemDescription given = new TypeSystems(installation.plugins().get(0), problems).of(descriptor.types());
        List<TypeSystemDescription> published = new ArrayList<>(installation.types(installation.plugins(), problems));
        published.add(given);
        Chain chain = new ChainBuilder(installation, new CommandLineSettings(settings, problems), problems)
                .build(source.file(), descriptor, new TypeHierarchy(published));
        Check.ALL.forEach(check -> check.check(chain, problems));
        failIfWrong(problems);

        String hash = PipelineHash.of(chain.language(), chain.links());
        List<Link> links = new ArrayList<>(chain.links());
        links.add(Provenance.link(descriptor.name(), hash, chain.links(), installation));
        StepBuilder builder =
                new StepBuilder(installation.types(List.of(), problems).get(0), problems);
        List<Pipeline.Step> steps = builder.build(links);
        List<TypeSystemDescription> used = new ArrayList<>(installation.types(plugins(links), problems));
        used.add(given);
        used.addAll(builder.ownTypes());
        TypeSystemDescription types = TypeSystems.merge(used, installation, problems);
        failIfWrong(problems);
        problems.report().forEach(warnings);
        return new Pipeline(descriptor.name(), descriptor.description(), chain.language(), steps, types, hash);
    }

    /** An article has the types of the plugins that annotate it, whatever else is installed. */
    private static Set<Plugin> plugins(List<Link> links) {
        return links.stream().map(link -> link.component().plugin()).collect(Collectors.toSet());
    }

    private DescriptorSource find(String pipeline, Problems problems) throws DescriptorException {
        Optional<DescriptorSource> source = packaged.find(pipeline).or(() -> DescriptorSource.OnDisk.find(pipeline));
        if (source.isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_PIPELINE,
                    Position.of(pipeline),
                    "no packaged pipeline and no file of that name" + Nearest.suggest(pipeline, packaged.names())
                            + " Packaged pipelines: " + String.join(", ", packaged.names()));
        }
        failIfWrong(problems);
        return source.orElseThrow();
    }

    private static void failIfWrong(Problems problems) throws DescriptorException {
        if (problems.hasErrors()) {
            throw new DescriptorException(problems.report());
        }
    }
}
