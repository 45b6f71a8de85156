package org.quoin.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/** Makes pipelines of descriptors: reads, checks and builds them. Not for use by several threads at once. */
public final class Assembler {

    private final ClassLoader loader;
    private final PackagedPipelines packaged;
    private final ResourceManager resources;

    /**
     * Makes one for a class path.
     *
     * @param loader the class path with the components, types and packaged pipelines
     */
    public Assembler(ClassLoader loader) {
        this.loader = loader;
        this.packaged = new PackagedPipelines(loader);
        this.resources = UIMAFramework.newDefaultResourceManager();
        this.resources.setExtensionClassLoader(loader, false);
    }

    /**
     * Assembles a pipeline; warnings are dropped.
     *
     * @param pipeline the name of a packaged pipeline or the path of a descriptor file
     * @throws DescriptorException if it can't run, with everything that is wrong
     */
    public Pipeline assemble(String pipeline) throws DescriptorException {
        return assemble(pipeline, warning -> {});
    }

    /**
     * Assembles a pipeline.
     *
     * @param pipeline the name of a packaged pipeline or the path of a descriptor file
     * @param warnings takes what is wrong but does not keep the pipeline from running
     * @throws DescriptorException if it can't run, with everything that is wrong
     */
    public Pipeline assemble(String pipeline, Consumer<Problem> warnings) throws DescriptorException {
        Problems problems = new Problems();
        DescriptorSource source = find(pipeline, problems);
        PipelineDescriptor descriptor = new Includes(packaged, problems).read(source);
        TypeSystems typeSystems = new TypeSystems(loader, resources, problems);
        TypeSystemDescription published = typeSystems.published();
        Catalog catalog = Catalog.scan(loader);
        Chain chain = new ChainBuilder(catalog, loader, problems).build(descriptor, new TypeHierarchy(published));
        Check.ALL.forEach(check -> check.check(chain, problems));
        failIfWrong(problems);

        String hash = PipelineHash.of(chain.language(), chain.links());
        List<Link> links = new ArrayList<>(chain.links());
        links.add(Provenance.link(descriptor.name(), hash, chain.links(), catalog, loader));
        StepBuilder builder = new StepBuilder(loader, resources, problems);
        List<Pipeline.Step> steps = builder.build(links);
        builder.ownTypes().add(0, published);
        TypeSystemDescription types = typeSystems.merge(builder.ownTypes());
        failIfWrong(problems);
        problems.report().forEach(warnings);
        return new Pipeline(descriptor.name(), descriptor.description(), chain.language(), steps, types, hash);
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
