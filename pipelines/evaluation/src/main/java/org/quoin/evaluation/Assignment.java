package org.quoin.evaluation;

import java.util.Arrays;

/** The assignment of rows to columns with the largest total weight: the Hungarian algorithm (Kuhn 1955; Munkres 1957). */
final class Assignment {

    private Assignment() {}

    /**
     * Returns the total weight of the best assignment of each row to a column of its own.
     *
     * @param weights not negative; not more rows than columns
     */
    static double best(double[][] weights) {
        int rows = weights.length;
        int columns = rows == 0 ? 0 : weights[0].length;
        // Row and column 0 stand for "none yet".
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] way = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] least = new double[columns + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[columns + 1];
            do {
                used[column] = true;
                int at = rowOf[column];
                double delta = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int j = 1; j <= columns; j++) {
                    if (used[j]) {
                        continue;
                    }
                    double cost = -weights[at - 1][j - 1] - rowPotential[at] - columnPotential[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        way[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (used[j]) {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }
        double total = 0;
        for (int j = 1; j <= columns; j++) {
            total += rowOf[j] == 0 ? 0 : weights[rowOf[j] - 1][j - 1];
        }
        return total;
    }
}
