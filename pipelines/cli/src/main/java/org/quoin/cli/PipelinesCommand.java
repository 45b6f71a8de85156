package org.quoin.cli;

import org.quoin.assembly.PackagedPipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the packaged pipelines. */
@Command(name = "pipelines", description = "Lists the packaged pipelines.", mixinStandardHelpOptions = true)
final class PipelinesCommand implements Runnable {

    @Mixin
    private PluginOptions plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Table table = new Table("PIPELINE", "WHAT IT IS FOR");
        for (PackagedPipeline pipeline : plugins.installation().pipelines().list()) {
            table.add(pipeline.name(), pipeline.description());
        }
        spec.commandLine().getOut().print(table);
    }
}
