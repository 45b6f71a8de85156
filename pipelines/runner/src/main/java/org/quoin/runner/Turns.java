package org.quoin.runner;

/**
 * Has articles worked on together, or one of them alone. A turn belongs to no thread: another one may end it, for the
 * thread that took it may be stuck.
 */
final class Turns {

    private int together;
    private int wantAlone;
    private boolean alone;

    /** Waits for a turn; one that is alone waits until all others have ended, and all later ones wait for it. */
    synchronized void take(boolean aloneWanted) {
        if (aloneWanted) {
            wantAlone++;
            while (together > 0 || alone) {
                waitForChange();
            }
            wantAlone--;
            alone = true;
        } else {
            while (wantAlone > 0 || alone) {
                waitForChange();
            }
            together++;
        }
    }

    synchronized void end(boolean wasAlone) {
        if (wasAlone) {
            alone = false;
        } else {
            together--;
        }
        notifyAll();
    }

    private void waitForChange() {
        try {
            wait();
        } catch (InterruptedException e) {
            // An interrupt is meant for a component; between articles there is none.
        }
    }
}
