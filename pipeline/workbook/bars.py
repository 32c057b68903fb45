"""Bars that Excel draws itself from a worksheet's numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openpyxl.chart import BarChart, Reference, Series
from openpyxl.chart.data_source import AxDataSource, StrRef
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.series import SeriesLabel

from pipeline.workbook.places import cell_name

if TYPE_CHECKING:
    from pipeline.workbook.form import Bars

_COLOURS: Final = ("9DB7D5", "5B87B8", "1F4E79")
_WIDTH, _ROW = 18.0, 0.5  # centimetres


def draw(page: Any, bars: Bars) -> None:
    """Puts the bars where they are to stand; names from top to bottom as in the rows."""
    top, left, bottom, right = bars.names
    chart: Any = BarChart()
    chart.type, chart.title, chart.gapWidth = "bar", bars.title, 60
    chart.title.overlay = chart.legend.overlay = False
    names = str(Reference(page, min_col=left, max_col=right, min_row=top, max_row=bottom))
    for number, column in enumerate(bars.columns):
        series: Any = Series(Reference(page, min_col=column, min_row=top, max_row=bottom))
        series.tx = SeriesLabel(strRef=StrRef(str(Reference(page, min_col=column, min_row=bars.head))))
        series.graphicalProperties.solidFill = _COLOURS[number - len(bars.columns)]
        series.cat = AxDataSource(strRef=StrRef(names))
        chart.series.append(series)
    chart.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    chart.x_axis.scaling.orientation, chart.x_axis.delete, chart.x_axis.tickLblSkip = "maxMin", False, 1
    chart.y_axis.delete, chart.y_axis.majorGridlines, chart.y_axis.scaling.min = True, None, 0
    chart.legend.position = "t"
    chart.width, chart.height = _WIDTH, _ROW * bars.rows
    page.add_chart(chart, cell_name(*bars.at))
