# The statistics by data.table: arguments are the facts as CSV, and the file to write.
suppressMessages(library(data.table))
setDTthreads(2)
files <- commandArgs(trailingOnly = TRUE)
loaded <- proc.time()[["elapsed"]]
cat("start", loaded, "\n")
facts <- fread(files[1], colClasses = list(character = "municipality"))
facts[, c("n", "mean", "lower", "median", "upper") := {
  quartiles <- quantile(value, c(0.25, 0.5, 0.75), names = FALSE)
  list(.N, mean(value), quartiles[1], quartiles[2], quartiles[3])
}, by = .(variable, year)]
facts[, rank := frank(value * sign, ties.method = "min"), by = .(variable, year)]
setorder(facts, variable, municipality, year)
facts[, change := value - shift(value), by = .(variable, municipality)]
facts[, c("value", "sign") := NULL]
fwrite(facts, files[2])
cat("work", proc.time()[["elapsed"]] - loaded, "\n")
peak <- grep("^VmHWM:", readLines("/proc/self/status"), value = TRUE)
cat("memory", as.integer(gsub("\\D", "", peak)) %/% 1024, "\n")
